# The virtual machine: which modules it uses, its name, its release.
{ host, ... }:
{
  imports = [
    ./hardware-configuration.nix
    ../../modules/core
    ../../modules/core/vm-overrides.nix
    ../../modules/guest/vmware
  ];

  networking.hostName = host;

  # The release whose defaults this machine keeps, so that services can read their old data. It does not
  # choose the version of NixOS: do not change it when you upgrade.
  system.stateVersion = "26.05";
}
