# The sheet of keys by a second key, for keyboards whose F keys are busy otherwise, as on a Mac.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "slash" "Help: all keys" "show-keys")
  ];
}
