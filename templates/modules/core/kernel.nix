# @when host.kernel == latest
# The latest kernel: the drivers of virtual graphics cards get their fixes there first.
{ pkgs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_latest;
}
