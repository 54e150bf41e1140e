# @when user.terminal == alacritty
# Alacritty, the terminal.
{
  lib,
  look,
  palette,
  ...
}:
let
  names = [
    "black"
    "red"
    "green"
    "yellow"
    "blue"
    "magenta"
    "cyan"
    "white"
  ];
  named = colors: lib.listToAttrs (lib.zipListsWith lib.nameValuePair names colors);
in
{
  programs.alacritty = {
    enable = true;
    settings = {
      colors = {
        primary = {
          background = palette.base;
          foreground = palette.text;
        };
        cursor = {
          cursor = palette.accent;
          text = palette.base;
        };
        selection = {
          background = palette.surface;
          inherit (palette) text;
        };
        normal = named (lib.take 8 palette.ansi);
        bright = named (lib.drop 8 palette.ansi);
      };
      cursor.style.shape = "Beam";
      font = {
        normal.family = look.font;
        size = 12;
      };
      mouse.hide_when_typing = true;
      scrolling.history = 20000;
      window = {
        decorations = "None";
        padding = {
          x = 12;
          y = 10;
        };
      };
    };
  };
}
