# Things a virtual machine has no use for, off even if a module you add later turns them on.
{ lib, ... }:
{
  hardware.bluetooth.enable = lib.mkForce false;

  # Batteries are the host's business.
  services = {
    power-profiles-daemon.enable = lib.mkForce false;
    tlp.enable = lib.mkForce false;
  };
}
