# What all Wayland programs share: session variables and portals.
{
  environment.sessionVariables = {
    # Chromium and Electron programs draw on Wayland instead of XWayland.
    NIXOS_OZONE_WL = "1";

    # For wlroots compositors (sway, labwc …) you may try. Hyprland reads neither: its software
    # cursor is cursor.no_hardware_cursors in Home Manager, and it cannot start without 3D.
    WLR_NO_HARDWARE_CURSORS = "1";
    WLR_RENDERER_ALLOW_SOFTWARE = "1";
  };

  # Screen sharing asks Hyprland, file dialogs ask GTK. programs.hyprland brings both portals.
  xdg.portal = {
    enable = true;
    config.hyprland.default = [
      "hyprland"
      "gtk"
    ];
  };
}
