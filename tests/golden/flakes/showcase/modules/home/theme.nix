# Colours, font and corners that all programs share. A change here changes all of them.
{ lib, ... }:
{
  _module.args = {
    palette = {
      name = "catppuccin-mocha";
      dark = true;
      base = "#1e1e2e";
      mantle = "#181825";
      surface = "#313244";
      overlay = "#6c7086";
      text = "#cdd6f4";
      subtext = "#a6adc8";
      accent = "#cba6f7";
      accentAlt = "#89b4fa";
      red = "#f38ba8";
      green = "#a6e3a1";
      yellow = "#f9e2af";
      blue = "#89b4fa";
      magenta = "#f5c2e7";
      cyan = "#94e2d5";
      orange = "#fab387";
      black = "#45475a";
      white = "#a6adc8";
      ansi = [
        "#45475a"
        "#f38ba8"
        "#a6e3a1"
        "#f9e2af"
        "#89b4fa"
        "#f5c2e7"
        "#94e2d5"
        "#a6adc8"
        "#585b70"
        "#f37799"
        "#89d88b"
        "#ebd391"
        "#74a8fc"
        "#f2aede"
        "#6bd7ca"
        "#bac2de"
      ];
    };

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = 12;
      border = 2;
      shade = "#000000";
      # removes the # of a colour, for programs that write colours without it
      bare = lib.removePrefix "#";
    };
  };
}
