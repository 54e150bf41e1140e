# Rofi, the launcher.
{
  commands,
  config,
  look,
  palette,
  ...
}:
let
  inherit (config.lib.formats.rasi) mkLiteral;
  px = size: mkLiteral "${toString size}px";
in
{
  programs.rofi = {
    enable = true;
    font = "${look.font} 13";
    inherit (commands) terminal;
    modes = [
      "drun"
      "run"
      "window"
    ];
    extraConfig = {
      display-drun = "Apps";
      display-run = "Run";
      display-window = "Windows";
      drun-display-format = "{name}";
      icon-theme = "Papirus";
      show-icons = true;
    };
    theme = {
      "*" = {
        background-color = mkLiteral "transparent";
        text-color = mkLiteral palette.text;
      };
      window = {
        background-color = mkLiteral palette.base;
        border = px look.border;
        border-color = mkLiteral palette.accent;
        border-radius = px look.radius;
        width = px 620;
      };
      mainbox = {
        padding = px 16;
        spacing = px 10;
      };
      inputbar = {
        children = map mkLiteral [
          "prompt"
          "entry"
        ];
        padding = mkLiteral "4px 8px";
        spacing = px 10;
      };
      prompt.text-color = mkLiteral palette.accent;
      entry = {
        placeholder = "";
        cursor-color = mkLiteral palette.accent;
      };
      listview = {
        fixed-height = true;
        lines = 12;
        scrollbar = false;
      };
      element = {
        border-radius = px (look.radius / 2);
        padding = mkLiteral "5px 8px";
        spacing = px 10;
      };
      "element selected".background-color = mkLiteral palette.surface;
      element-icon.size = px 22;
      element-text = {
        highlight = mkLiteral "bold ${palette.accent}";
        vertical-align = mkLiteral "0.5";
      };
    };
  };
}
