# What VMware's screen, pointer and power saving ask of Hyprland, whatever the other files say.
{ lib, ... }:
{
  wayland.windowManager.hyprland.settings.config = {
    # The virtual card hides its pointer from Hyprland: draw it with everything else.
    cursor.no_hardware_cursors = lib.mkForce 1;

    misc = {
      # A screen that went dark comes back with any key or a move of the mouse.
      key_press_enables_dpms = lib.mkForce true;
      mouse_move_enables_dpms = lib.mkForce true;
      # variable refresh rates mean nothing to a virtual screen
      vrr = lib.mkForce 0;
    };
  };
}
