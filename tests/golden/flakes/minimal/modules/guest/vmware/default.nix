# Everything for VMware, one file per topic: tools, drivers, disk image … The host imports it. Home
# Manager's part, where there is one, lies in home/, and modules/home/default.vm.nix imports it.
{
  imports = [
    ./image.nix
    ./resolution.nix
    ./tools.nix
    ./x86.nix
  ];
}
