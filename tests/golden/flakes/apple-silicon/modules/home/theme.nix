# Colours, font and corners that all programs share. A change here changes all of them.
{ lib, ... }:
{
  _module.args = {
    palette = {
      name = "rose-pine";
      dark = true;
      base = "#191724";
      mantle = "#1f1d2e";
      surface = "#26233a";
      overlay = "#6e6a86";
      text = "#e0def4";
      subtext = "#908caa";
      accent = "#c4a7e7";
      accentAlt = "#ebbcba";
      red = "#eb6f92";
      green = "#31748f";
      yellow = "#f6c177";
      blue = "#9ccfd8";
      magenta = "#c4a7e7";
      cyan = "#ebbcba";
      orange = "#ebbcba";
      black = "#26233a";
      white = "#e0def4";
      ansi = [
        "#26233a"
        "#eb6f92"
        "#31748f"
        "#f6c177"
        "#9ccfd8"
        "#c4a7e7"
        "#ebbcba"
        "#e0def4"
        "#6e6a86"
        "#eb6f92"
        "#31748f"
        "#f6c177"
        "#9ccfd8"
        "#c4a7e7"
        "#ebbcba"
        "#e0def4"
      ];
    };

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = 8;
      border = 2;
      shade = "#000000";
      # removes the # of a colour, for programs that write colours without it
      bare = lib.removePrefix "#";
    };
  };
}
