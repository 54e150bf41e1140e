# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = [
    ./bootloader.nix
    ./file-manager.nix
    ./fish.nix
    ./fonts.nix
    ./greetd.nix
    ./hyprland-flake.nix
    ./hyprland.nix
    ./hyprlock.nix
    ./kernel.nix
    ./network.nix
    ./openssh.nix
    ./pipewire.nix
    ./reconfigure.nix
    ./secrets-file.nix
    ./security.nix
    ./services.nix
    ./system.nix
    ./user.nix
    ./wayland.nix
  ];
}
