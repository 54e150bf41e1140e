# @when host.autoUpgrade == weekly
# Updates and builds the system once a week. The next start uses it; nothing restarts by itself.
{
  system.autoUpgrade = {
    enable = true;
    dates = "weekly";
    flake = "path:/etc/nixos#vmware-guest";
    # boot, not switch: the running desktop does not change.
    operation = "boot";
    randomizedDelaySec = "30min";
    # true would update channels, which flakes do not have.
    upgrade = false;
  };

  # What `update` does by hand.
  systemd.services.nixos-upgrade.preStart = "nix flake update --flake path:/etc/nixos";
}
