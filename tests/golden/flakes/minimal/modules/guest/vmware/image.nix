# What differs in the ready disk image: nix build 'path:.#vmware-image'
{
  image.modules.vmware =
    { lib, modulesPath, ... }:
    {
      # Declares virtualisation.diskSize. The image builder reads this option, but did not declare it in
      # nixpkgs of August 2026. A second import of the same file has no effect.
      imports = [ "${modulesPath}/virtualisation/disk-size-option.nix" ];

      # nixpkgs' image builder boots with GRUB, from a partition with its own label, and has no swap.
      # Its /boot has 256 MiB: lower boot.loader.systemd-boot.configurationLimit if you keep it.
      boot.loader = {
        efi.canTouchEfiVariables = lib.mkForce false;
        systemd-boot.enable = lib.mkForce false;
      };
      fileSystems."/boot".device = lib.mkForce "/dev/disk/by-label/ESP";
      swapDevices = lib.mkForce [ ];

      # The name of the disk in the .vmx file.
      image.baseName = "nixos";

      # In MiB. The file grows as it fills.
      virtualisation.diskSize = 32 * 1024;
    };
}
