# Hyprland's system side: session, portals, XWayland. How it looks and acts: modules/home/hyprland.
{
  programs.hyprland = {
    enable = true;
    xwayland.enable = true;
    # Home Manager starts the session's services; UWSM would do so a second time.
    withUWSM = false;
  };
}
