# What all Wayland programs share: session variables and portals.
{
  environment.sessionVariables = {
    # Chromium and Electron programs draw on Wayland instead of XWayland.
    NIXOS_OZONE_WL = "1";

    # For wlroots compositors such as sway or labwc. Hyprland reads neither: its own setting is
    # cursor.no_hardware_cursors in Home Manager, and it cannot start without 3D.
    WLR_NO_HARDWARE_CURSORS = "1";
    WLR_RENDERER_ALLOW_SOFTWARE = "1";
  };

  # Hyprland's portal shares the screen, GTK's opens files. programs.hyprland installs both.
  xdg.portal = {
    enable = true;
    config.hyprland.default = [
      "hyprland"
      "gtk"
    ];
  };
}
