# Disks by label, as install.sh makes them, and drivers for every disk controller that VMware has.
# If NixOS was installed in another way, replace this file with its own hardware-configuration.nix.
{
  boot.initrd.availableKernelModules = "@facts.initrdModules@";

  fileSystems = {
    "/" = {
      device = "/dev/disk/by-label/nixos";
      fsType = "@facts.rootFileSystem@";
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
