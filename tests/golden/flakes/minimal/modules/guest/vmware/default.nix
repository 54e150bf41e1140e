# What makes this system a guest of VMware: tools, drivers, the window's size, shared folders, the
# disk image. The host imports it; nothing else in modules/ depends on it.
{
  imports = [
    ./image.nix
    ./resolution.nix
    ./tools.nix
    ./x86.nix
  ];
}
