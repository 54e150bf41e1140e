# @when facts.hasLuks
# The encrypted disk, as install.sh makes it. Each start asks for its passphrase, on your keyboard.
{
  boot.initrd.luks.devices.nixos = {
    device = "/dev/disk/by-label/luks";
    # Lets the disk file on the host shrink. It shows how much is used, and nothing else.
    allowDiscards = true;
  };
}
