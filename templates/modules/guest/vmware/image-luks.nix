# @when facts.hasLuks
# The ready disk image is not encrypted, because its passphrase would be in the flake.
{
  image.modules.vmware =
    { lib, ... }:
    {
      boot.initrd.luks.devices = lib.mkForce { };
    };
}
