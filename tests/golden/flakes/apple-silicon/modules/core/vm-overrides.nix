# Off in a virtual machine, also if a module that you add later turns it on.
{ lib, ... }:
{
  hardware.bluetooth.enable = lib.mkForce false;

  # The host manages the battery.
  services = {
    power-profiles-daemon.enable = lib.mkForce false;
    tlp.enable = lib.mkForce false;
  };
}
