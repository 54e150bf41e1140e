# Colours, font and corners that all programs share. A change here changes all of them.
{ lib, ... }:
{
  _module.args = {
    palette = "@facts.palette@";

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = "@hyprland.rounding@";
      border = "@hyprland.borderSize@";
      shade = "#000000";
      # removes the # of a colour, for programs that write colours without it
      bare = lib.removePrefix "#";
    };
  };
}
