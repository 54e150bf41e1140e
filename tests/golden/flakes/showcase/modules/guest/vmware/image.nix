# What differs in the ready disk image: nix build 'path:.#vmware-image'
{
  image.modules.vmware =
    { lib, modulesPath, ... }:
    {
      # Declares virtualisation.diskSize, which the image builder reads without declaring it
      # (nixpkgs of August 2026). Importing a module twice is the same as once.
      imports = [ "${modulesPath}/virtualisation/disk-size-option.nix" ];

      # nixpkgs' image builder boots with GRUB, from a partition with its own label, and has no swap.
      # Its /boot has 256 MiB: lower boot.loader.systemd-boot.configurationLimit if you keep it.
      boot.loader = {
        efi.canTouchEfiVariables = lib.mkForce false;
        systemd-boot.enable = lib.mkForce false;
      };
      fileSystems."/boot".device = lib.mkForce "/dev/disk/by-label/ESP";
      swapDevices = lib.mkForce [ ];

      # As vmware-guest.vmx calls its disk.
      image.baseName = "nixos";

      # In MiB. The file itself grows with what is in it.
      virtualisation.diskSize = 64 * 1024;
    };
}
