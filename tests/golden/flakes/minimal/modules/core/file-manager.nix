# Thunar, the file manager. The module also starts xfconf, which saves its settings.
{ pkgs, ... }:
{
  programs.thunar = {
    enable = true;
    plugins = with pkgs; [
      # packs and unpacks archives with file-roller
      thunar-archive-plugin
      # mounts disks that you plug in, once its settings say so: Preferences, Advanced, Configure
      thunar-volman
    ];
  };

  # Thumbnails of pictures and videos.
  services.tumbler.enable = true;
}
