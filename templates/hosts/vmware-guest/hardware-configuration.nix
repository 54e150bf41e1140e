# Disks by label, as install.sh makes them, and drivers for every disk controller VMware offers.
# On a NixOS installed in another way, put that machine's own /etc/nixos/hardware-configuration.nix here.
{
  boot.initrd.availableKernelModules = "@facts.initrdModules@";

  fileSystems = {
    "/" = {
      device = "/dev/disk/by-label/nixos";
      fsType = "ext4";
    };

    "/boot" = {
      device = "/dev/disk/by-label/boot";
      fsType = "vfat";
      # systemd-boot keeps its random seed here and warns when others could read it.
      options = [
        "fmask=0077"
        "dmask=0077"
      ];
    };
  };

  swapDevices = "@facts.swapDevices@";

  nixpkgs.hostPlatform = "@host.arch@";
}
