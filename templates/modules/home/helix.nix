# @when user.editor == helix
# Helix, the default editor.
{ palette, pkgs, ... }:
{
  programs.helix = {
    enable = true;
    defaultEditor = true;
    extraPackages = with pkgs; [
      nixd
      nixfmt
    ];
    settings = {
      theme = "desktop";
      editor = {
        bufferline = "multiple";
        color-modes = true;
        cursorline = true;
        line-number = "relative";
        rulers = [ 100 ];
        true-color = true;
        cursor-shape.insert = "bar";
        indent-guides.render = true;
        lsp.display-inlay-hints = true;
      };
    };
    languages = {
      language-server.nixd.command = "nixd";
      language = [
        {
          name = "nix";
          auto-format = true;
          formatter.command = "nixfmt";
          language-servers = [ "nixd" ];
        }
      ];
    };
    themes.desktop = {
      attribute = "yellow";
      comment = {
        fg = "subtext";
        modifiers = [ "italic" ];
      };
      constant = "magenta";
      "constant.character.escape" = "orange";
      constructor = "blue";
      function = "blue";
      keyword = "red";
      label = "orange";
      namespace = "cyan";
      operator = "orange";
      punctuation = "subtext";
      string = "green";
      tag = "orange";
      type = "yellow";
      variable = "text";
      "variable.builtin" = "magenta";
      "variable.other.member" = "cyan";

      "diff.plus" = "green";
      "diff.minus" = "red";
      "diff.delta" = "yellow";
      error = "red";
      hint = "cyan";
      info = "blue";
      warning = "yellow";
      diagnostic.modifiers = [ "underlined" ];

      "markup.heading" = {
        fg = "accent";
        modifiers = [ "bold" ];
      };
      "markup.bold".modifiers = [ "bold" ];
      "markup.italic".modifiers = [ "italic" ];
      "markup.link.url" = {
        fg = "cyan";
        modifiers = [ "underlined" ];
      };
      "markup.raw" = "green";

      "ui.background".bg = "base";
      "ui.bufferline" = {
        fg = "subtext";
        bg = "mantle";
      };
      "ui.bufferline.active" = {
        fg = "text";
        bg = "surface";
      };
      "ui.cursor".modifiers = [ "reversed" ];
      "ui.cursor.match" = {
        fg = "accent";
        modifiers = [ "underlined" ];
      };
      "ui.cursorline.primary".bg = "mantle";
      "ui.help".bg = "surface";
      "ui.linenr" = "overlay";
      "ui.linenr.selected" = "accent";
      "ui.menu" = {
        fg = "text";
        bg = "surface";
      };
      "ui.menu.selected" = {
        fg = "base";
        bg = "accent";
      };
      "ui.popup".bg = "surface";
      "ui.selection".bg = "surface";
      "ui.statusline" = {
        fg = "text";
        bg = "surface";
      };
      "ui.statusline.inactive" = {
        fg = "subtext";
        bg = "mantle";
      };
      "ui.statusline.insert" = {
        fg = "base";
        bg = "green";
      };
      "ui.statusline.normal" = {
        fg = "base";
        bg = "accent";
      };
      "ui.statusline.select" = {
        fg = "base";
        bg = "magenta";
      };
      "ui.text" = "text";
      "ui.text.focus" = "accent";
      "ui.virtual" = "overlay";
      "ui.virtual.ruler".bg = "mantle";
      "ui.window" = "overlay";

      palette = {
        inherit (palette)
          accent
          base
          blue
          cyan
          green
          magenta
          mantle
          orange
          overlay
          red
          subtext
          surface
          text
          yellow
          ;
      };
    };
  };
}
