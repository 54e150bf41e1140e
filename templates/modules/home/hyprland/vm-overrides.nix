# Settings of Hyprland for VMware's screen and mouse pointer. They override the other files.
{ lib, ... }:
{
  wayland.windowManager.hyprland.settings.config = {
    # The hardware cursor does not work with VMware's virtual GPU.
    cursor.no_hardware_cursors = lib.mkForce 1;

    misc = {
      # Any key or mouse movement turns a dark screen on again.
      key_press_enables_dpms = lib.mkForce true;
      mouse_move_enables_dpms = lib.mkForce true;
      # a virtual screen has no variable refresh rate
      vrr = lib.mkForce 0;
    };
  };
}
