# @when facts.hasBtrfs
# The ready disk image uses ext4, because nixpkgs' image builder makes nothing else.
{
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
