# @when host.autoUpgrade == weekly
# Once a week: newer inputs and a new system, taken at the next start.
{
  system.autoUpgrade = {
    enable = true;
    dates = "weekly";
    flake = "path:/etc/nixos#vmware-guest";
    # Nothing changes under your hands, and an update that fails leaves all as it is.
    operation = "boot";
    # Not in the minute after the virtual machine was started.
    randomizedDelaySec = "30min";
  };

  # Without newer inputs there would be nothing to upgrade to. What was is in boot menu and flake.lock.
  systemd.services.nixos-upgrade.preStart = "nix flake update --flake path:/etc/nixos";
}
