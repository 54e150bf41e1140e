# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = [
    ./bootloader.nix
    ./desktop-session.nix
    ./file-manager.nix
    ./fish.nix
    ./fonts.nix
    ./greetd.nix
    ./guest-report.nix
    ./hyprland-flake.nix
    ./hyprland.nix
    ./hyprlock.nix
    ./kernel.nix
    ./login-help.nix
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
