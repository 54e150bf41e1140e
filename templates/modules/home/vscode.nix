# @when user.editor == vscode
# Visual Studio Code, the default editor. Not free software: modules/core/system.nix allows such.
{
  look,
  palette,
  pkgs,
  ...
}:
{
  home.sessionVariables.EDITOR = "code --wait";

  # used by the Nix extension
  home.packages = with pkgs; [
    nixd
    nixfmt
  ];

  programs.vscode = {
    enable = true;
    argvSettings = {
      # true in compatible graphics: draws without the GPU
      disable-hardware-acceleration = "@facts.compatible@";
      enable-crash-reporter = false;
      password-store = "@facts.passwordStore@";
    };
    profiles.default = {
      enableUpdateCheck = false;
      extensions = with pkgs.vscode-extensions; [ jnoortheen.nix-ide ];
      userSettings = {
        "editor.fontFamily" = "'${look.font}', monospace";
        "editor.fontSize" = 14;
        "editor.formatOnSave" = true;
        "editor.minimap.enabled" = false;
        "editor.rulers" = [ 100 ];
        "files.insertFinalNewline" = true;
        "files.trimTrailingWhitespace" = true;
        "git.autofetch" = true;
        "nix.enableLanguageServer" = true;
        "nix.formatterPath" = "nixfmt";
        "nix.serverPath" = "nixd";
        "telemetry.telemetryLevel" = "off";
        "terminal.integrated.fontFamily" = "'${look.font}'";
        "window.titleBarStyle" = "native";
        "workbench.startupEditor" = "none";
        "workbench.colorCustomizations" = {
          "activityBar.background" = palette.mantle;
          "activityBar.foreground" = palette.text;
          "activityBarBadge.background" = palette.accent;
          "activityBarBadge.foreground" = palette.base;
          "button.background" = palette.accent;
          "button.foreground" = palette.base;
          "editor.background" = palette.base;
          "editor.foreground" = palette.text;
          "editor.lineHighlightBackground" = palette.mantle;
          "editor.selectionBackground" = palette.surface;
          "editorCursor.foreground" = palette.accent;
          "editorGroupHeader.tabsBackground" = palette.mantle;
          "editorLineNumber.activeForeground" = palette.accent;
          "editorLineNumber.foreground" = palette.overlay;
          "editorWidget.background" = palette.surface;
          "focusBorder" = palette.accent;
          "input.background" = palette.surface;
          "list.activeSelectionBackground" = palette.surface;
          "list.hoverBackground" = palette.surface;
          "panel.background" = palette.mantle;
          "sideBar.background" = palette.mantle;
          "sideBar.foreground" = palette.text;
          "statusBar.background" = palette.surface;
          "statusBar.foreground" = palette.text;
          "statusBar.noFolderBackground" = palette.surface;
          "tab.activeBackground" = palette.base;
          "tab.activeBorderTop" = palette.accent;
          "tab.inactiveBackground" = palette.mantle;
          "terminal.background" = palette.base;
          "terminal.foreground" = palette.text;
          "titleBar.activeBackground" = palette.mantle;
          "titleBar.activeForeground" = palette.text;
        };
        "editor.tokenColorCustomizations" = {
          comments = palette.subtext;
          functions = palette.blue;
          keywords = palette.red;
          numbers = palette.magenta;
          strings = palette.green;
          types = palette.yellow;
          variables = palette.text;
        };
      };
    };
  };
}
