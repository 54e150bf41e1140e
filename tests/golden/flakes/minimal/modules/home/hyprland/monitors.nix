# Screens. The scale is always written down: Hyprland's own guess is twice too big under VMware.
{ screen, ... }:
{
  _module.args.screen = {
    output = "Virtual-1";
    # VMware's pointer counts from here: placed elsewhere, the screen may be out of its reach
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
