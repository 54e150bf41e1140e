# Disks by label, as install.sh makes them, and drivers for every disk controller that VMware has.
# If NixOS was installed in another way, replace this file with its own hardware-configuration.nix.
{
  boot.initrd.availableKernelModules = [
    "ahci"
    "ata_piix"
    "ehci_pci"
    "mptspi"
    "nvme"
    "sd_mod"
    "sr_mod"
    "uhci_hcd"
    "usb_storage"
    "usbhid"
    "vmw_pvscsi"
    "xhci_pci"
  ];

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

  swapDevices = [ { device = "/dev/disk/by-label/swap"; } ];

  nixpkgs.hostPlatform = "x86_64-linux";
}
