# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = [
    ./bootloader-aarch64.nix
    ./bootloader.nix
    ./file-manager.nix
    ./fonts.nix
    ./greetd.nix
    ./hyprland.nix
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
    ./zsh.nix
  ];
}
