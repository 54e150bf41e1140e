# A second key for the list of keys, for keyboards without free F keys, as on a Mac.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "slash" "Help: all keys" "show-keys")
  ];
}
