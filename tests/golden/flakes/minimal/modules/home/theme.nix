# Colours, font and corners that all programs share. A change here changes all of them.
{ lib, ... }:
{
  _module.args = {
    palette = {
      name = "everforest";
      dark = true;
      base = "#2d353b";
      mantle = "#232a2e";
      surface = "#3d484d";
      overlay = "#7a8478";
      text = "#d3c6aa";
      subtext = "#9da9a0";
      accent = "#a7c080";
      accentAlt = "#7fbbb3";
      red = "#e67e80";
      green = "#a7c080";
      yellow = "#dbbc7f";
      blue = "#7fbbb3";
      magenta = "#d699b6";
      cyan = "#83c092";
      orange = "#e69875";
      black = "#475258";
      white = "#d3c6aa";
      ansi = [
        "#475258"
        "#e67e80"
        "#a7c080"
        "#dbbc7f"
        "#7fbbb3"
        "#d699b6"
        "#83c092"
        "#d3c6aa"
        "#859289"
        "#e67e80"
        "#a7c080"
        "#dbbc7f"
        "#7fbbb3"
        "#d699b6"
        "#83c092"
        "#d3c6aa"
      ];
    };

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = 0;
      border = 2;
      shade = "#000000";
      # removes the # of a colour, for programs that write colours without it
      bare = lib.removePrefix "#";
    };
  };
}
