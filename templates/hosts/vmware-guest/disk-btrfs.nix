# @when facts.hasBtrfs
# Btrfs, as install.sh makes it: compressed, with a snapshot of system and home before each rebuild.
{ pkgs, ... }:
let
  subvolume = name: {
    device = "/dev/disk/by-label/nixos";
    fsType = "btrfs";
    options = options name;
  };
  options = name: [
    "subvol=${name}"
    "compress=zstd"
    "noatime"
  ];

  # Keeps the last ten.
  snapshot = pkgs.writeShellScriptBin "snapshot" ''
    set -eu
    now=/.snapshots/$(date +%Y-%m-%d_%H-%M-%S)
    sudo mkdir "$now"
    sudo btrfs subvolume snapshot -r / "$now/system"
    sudo btrfs subvolume snapshot -r /home "$now/home"
    for old in $(printf '%s\n' /.snapshots/* | head -n -10); do
      sudo btrfs subvolume delete "$old/system" "$old/home"
      sudo rmdir "$old"
    done
  '';
in
{
  fileSystems = {
    "/".options = options "@";
    "/home" = subvolume "@home";
    "/nix" = subvolume "@nix";
    "/.snapshots" = subvolume "@snapshots";
  };

  # Checks all data once a month.
  services.btrfs.autoScrub.enable = true;

  environment.systemPackages = [ snapshot ];

  # The ready disk image uses ext4, because nixpkgs' image builder makes nothing else.
  image.modules.vmware =
    { lib, ... }:
    let
      # Without subvolumes.
      plain = [ "defaults" ];
    in
    {
      fileSystems = {
        "/" = {
          fsType = lib.mkForce "ext4";
          options = lib.mkForce plain;
        };
        "/.snapshots".enable = lib.mkForce false;
        "/home".enable = lib.mkForce false;
        "/nix".enable = lib.mkForce false;
      };
      services.btrfs.autoScrub.enable = lib.mkForce false;
    };
}
