# The mouse pointer, the same in Hyprland, GTK and X11 programs.
{ pkgs, ... }:
let
  name = "Bibata-Modern-Ice";
  size = 24;
in
{
  home.pointerCursor = {
    enable = true;
    inherit name size;
    package = pkgs.bibata-cursors;
    gtk.enable = true;
    x11.enable = true;
  };

  # Also for a Hyprland that was not started by a login, which has no session variables.
  wayland.windowManager.hyprland.settings.env = [
    {
      _args = [
        "XCURSOR_THEME"
        name
      ];
    }
    {
      _args = [
        "XCURSOR_SIZE"
        (toString size)
      ];
    }
  ];
}
