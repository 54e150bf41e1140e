# What differs in the ready disk image: nix build 'path:.#vmware-image'
{
  image.modules.vmware =
    { lib, ... }:
    {
      # nixpkgs' image builder boots with GRUB, from a partition of its own label, and has no swap.
      boot.loader = {
        efi.canTouchEfiVariables = lib.mkForce false;
        systemd-boot.enable = lib.mkForce false;
      };
      fileSystems."/boot".device = lib.mkForce "/dev/disk/by-label/ESP";
      swapDevices = lib.mkForce [ ];

      image.baseName = "nixos";

      # In MiB. The file grows with what is in it.
      virtualisation.diskSize = "@host.diskGiB@" * 1024;
    };
}
