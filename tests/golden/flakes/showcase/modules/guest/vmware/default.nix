# Everything for VMware: tools, drivers, window size, shared folders, disk image. The host imports it;
# modules/home/default.vm.nix imports what VMware needs in your home.
{
  imports = [
    ./compatible-entry.nix
    ./hyprland.nix
    ./image.nix
    ./resolution.nix
    ./shared-folders.nix
    ./tools.nix
    ./x86.nix
  ];
}
