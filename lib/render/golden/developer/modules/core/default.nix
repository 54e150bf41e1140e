# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = [
    ./agenix.nix
    ./bootloader.nix
    ./file-manager.nix
    ./fonts.nix
    ./greetd.nix
    ./hyprland-flake.nix
    ./hyprland.nix
    ./image.nix
    ./kernel.nix
    ./network.nix
    ./openssh.nix
    ./pipewire.nix
    ./podman.nix
    ./security.nix
    ./services.nix
    ./shared-folders.nix
    ./system.nix
    ./user.nix
    ./vmware-resolution.nix
    ./vmware-x86.nix
    ./vmware.nix
    ./wayland.nix
    ./zsh.nix
  ];
}
