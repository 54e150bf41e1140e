# @when host.autoUpgrade == weekly
# Once a week: takes newer versions and builds them. The next start uses them; nothing restarts by itself.
{
  system.autoUpgrade = {
    enable = true;
    dates = "weekly";
    flake = "path:/etc/nixos#vmware-guest";
    # Not switch: the desktop you work in stays as it is.
    operation = "boot";
    randomizedDelaySec = "30min";
    # This would update channels, which flakes do not have.
    upgrade = false;
  };

  # What `update` does by hand.
  systemd.services.nixos-upgrade.preStart = "nix flake update --flake path:/etc/nixos";
}
