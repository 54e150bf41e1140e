# Small programs that every desktop needs, and the usual folders of a home.
{ hypr, pkgs, ... }:
{
  home.packages = with pkgs; [
    file-roller
    imv
    libnotify
    pavucontrol
    playerctl
    xdg-utils
  ];

  xdg.userDirs = {
    enable = true;
    createDirectories = true;
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "E" "Apps: files" "thunar") ];
}
