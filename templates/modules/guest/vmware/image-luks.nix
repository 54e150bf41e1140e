# @when facts.hasLuks
# The ready disk image is not encrypted: it would need a passphrase that is in the flake.
{
  image.modules.vmware =
    { lib, ... }:
    {
      boot.initrd.luks.devices = lib.mkForce { };
    };
}
