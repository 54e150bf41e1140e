# The look all programs share. Change a colour here and everything follows.
{ lib, ... }:
{
  _module.args = {
    palette = "@facts.palette@";

    look = {
      font = "JetBrainsMono Nerd Font";
      radius = "@hyprland.rounding@";
      border = "@hyprland.borderSize@";
      shade = "#000000";
      # "#rrggbb" as programs want it that write colours without the sign
      bare = lib.removePrefix "#";
    };
  };
}
