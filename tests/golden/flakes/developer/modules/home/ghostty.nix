# Ghostty, the terminal.
{
  lib,
  look,
  palette,
  ...
}:
{
  programs.ghostty = {
    enable = true;
    # Compatible graphics: one process per window, so that the GPU never ends more than one.
    systemd.enable = false;
    settings = {
      gtk-single-instance = "false";

      font-family = look.font;
      font-size = 12;
      window-decoration = "none";
      window-padding-x = 12;
      window-padding-y = 10;
      window-padding-balance = true;
      confirm-close-surface = false;
      mouse-hide-while-typing = true;
      shell-integration-features = "no-cursor,sudo,title";
      cursor-style = "bar";

      background = palette.base;
      foreground = palette.text;
      cursor-color = palette.accent;
      cursor-text = palette.base;
      selection-background = palette.surface;
      selection-foreground = palette.text;
      palette = lib.imap0 (index: color: "${toString index}=${color}") palette.ansi;
    };
  };
}
