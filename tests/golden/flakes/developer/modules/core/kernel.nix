# The latest kernel: vmwgfx, VMware's graphics driver, gets its fixes there first.
{ pkgs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_latest;
}
