# Hyprland: session, portals, XWayland. Its look and its keys are in modules/home/hyprland.
{
  programs.hyprland = {
    enable = true;
    # Home Manager starts the session's services; UWSM would do so a second time.
    withUWSM = false;
  };

  # Hyprland 0.57 starts a session target, too. This keeps Home Manager's as the only one.
  environment.sessionVariables.HYPRLAND_NO_SD_TARGET = "1";
}
