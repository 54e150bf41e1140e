# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = [
    ./bash.nix
    ./bootloader.nix
    ./file-manager.nix
    ./fonts.nix
    ./greetd.nix
    ./hyprland.nix
    ./image.nix
    ./kernel.nix
    ./network.nix
    ./pipewire.nix
    ./security.nix
    ./services.nix
    ./system.nix
    ./user.nix
    ./vmware-resolution.nix
    ./vmware-x86.nix
    ./vmware.nix
    ./wayland.nix
  ];
}
