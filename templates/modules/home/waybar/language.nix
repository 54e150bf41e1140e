# @when facts.showsLayout
# Which keyboard layout is on, in the bar.
{ lib, palette, ... }:
{
  programs.waybar = {
    settings.mainBar = {
      modules-right = lib.mkBefore [ "hyprland/language" ];
      "hyprland/language".format = "<span color='${palette.subtext}'>KEYS</span> {short}";
    };
    style = ''
      #language {
        padding: 0 4px 0 14px;
      }
    '';
  };
}
