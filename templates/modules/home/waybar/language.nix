# @when facts.showsLayout
# Shows the current keyboard layout in the bar.
{ lib, palette, ... }:
let
  keyboard = builtins.fromJSON ''"\uf11c"'';
in
{
  programs.waybar = {
    settings.mainBar = {
      modules-right = lib.mkBefore [ "hyprland/language" ];
      "hyprland/language".format = "<span color='${palette.subtext}'>${keyboard}</span> {short}";
    };
    style = ''
      #language {
        padding: 0 4px 0 14px;
      }
    '';
  };
}
