# Thunar, the file manager. As a module it also gets the service that saves its settings.
{ pkgs, ... }:
{
  programs.thunar = {
    enable = true;
    plugins = with pkgs; [
      # packs and unpacks, with file-roller
      thunar-archive-plugin
      # shows disks that are put in
      thunar-volman
    ];
  };

  # Small previews of pictures and videos in it.
  services.tumbler.enable = true;
}
