# Screens. The scale is always set: VMware's screen has no size in millimetres, so Hyprland's own guess
# is twice too large.
{ screen, ... }:
{
  _module.args.screen = {
    output = "Virtual-1";
    # the host's mouse pointer starts here; at another position it may not reach the whole screen
    position = "0x0";
    scale = "1";
  };

  wayland.windowManager.hyprland.settings.monitor = [
    (screen // { mode = "preferred"; })
    # any further screen
    {
      inherit (screen) scale;
      output = "";
      mode = "preferred";
      position = "auto";
    }
  ];
}
