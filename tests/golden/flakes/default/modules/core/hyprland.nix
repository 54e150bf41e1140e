# Hyprland's system side: session, portals, XWayland. How it looks and acts: modules/home/hyprland.
{
  programs.hyprland = {
    enable = true;
    xwayland.enable = true;
    # Home Manager starts the session's services; UWSM would do so a second time.
    withUWSM = false;
  };

  # Hyprland 0.57 has a session target, too; this leaves the session to Home Manager's alone.
  environment.sessionVariables.HYPRLAND_NO_SD_TARGET = "1";
}
