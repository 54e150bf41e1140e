# Everything for VMware: tools, drivers, window size, shared folders, disk image. The host imports it;
# nothing else in modules/ depends on it.
{
  imports = [
    ./image.nix
    ./resolution.nix
    ./shared-folders.nix
    ./tools.nix
    ./x86.nix
  ];
}
