# Colours, font and corners that all programs share. A change here changes all of them.
{ lib, ... }:
{
  _module.args = {
    palette = {
      name = "tokyo-night";
      dark = true;
      base = "#1a1b26";
      mantle = "#16161e";
      surface = "#292e42";
      overlay = "#565f89";
      text = "#c0caf5";
      subtext = "#a9b1d6";
      accent = "#7aa2f7";
      accentAlt = "#bb9af7";
      red = "#f7768e";
      green = "#9ece6a";
      yellow = "#e0af68";
      blue = "#7aa2f7";
      magenta = "#bb9af7";
      cyan = "#7dcfff";
      orange = "#ff9e64";
      black = "#15161e";
      white = "#a9b1d6";
      ansi = [
        "#15161e"
        "#f7768e"
        "#9ece6a"
        "#e0af68"
        "#7aa2f7"
        "#bb9af7"
        "#7dcfff"
        "#a9b1d6"
        "#414868"
        "#ff899d"
        "#9fe044"
        "#faba4a"
        "#8db0ff"
        "#c7a9ff"
        "#a4daff"
        "#c0caf5"
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
