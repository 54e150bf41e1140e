# The home's part of VMware. modules/home/default.vm.nix imports it.
{
  imports = [
    ./autofit.nix
    ./clipboard.nix
    ./compatible.nix
  ];
}
