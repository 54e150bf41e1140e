# The virtual machine: what it is made of. Hosts choose, modules configure.
{ host, ... }:
{
  imports = [
    ./hardware-configuration.nix
    ../../modules/core
    ../../modules/core/vm-overrides.nix
    "@facts.guestModule@"
  ];

  networking.hostName = host;

  # The release this machine was first installed with. It decides how data already on the disk is
  # read, not which NixOS you get: leave it alone, also when you upgrade.
  system.stateVersion = "@facts.stateVersion@";
}
