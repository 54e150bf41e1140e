# What makes this system a guest of VMware: tools, drivers, the window's size, shared folders, the
# disk image. The host imports it; nothing else in modules/ depends on it.
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
