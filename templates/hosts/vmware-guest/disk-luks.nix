# @when facts.hasLuks
# The encrypted disk, as install.sh makes it. Each start asks for its passphrase, with your keyboard layout.
{
  boot.initrd.luks.devices.nixos = {
    device = "/dev/disk/by-label/luks";
    # Lets the disk file on the host shrink. That reveals how much of it is used, but not what.
    allowDiscards = true;
  };

  # The ready disk image is not encrypted, because its passphrase would be in the flake.
  image.modules.vmware =
    { lib, ... }:
    {
      boot.initrd.luks.devices = lib.mkForce { };
    };
}
