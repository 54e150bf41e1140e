# @when facts.hasBtrfs
# The ready disk image is ext4: nixpkgs' builder makes no other.
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
