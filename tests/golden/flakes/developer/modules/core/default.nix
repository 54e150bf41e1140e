# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = [
    ./agenix.nix
    ./bootloader.nix
    ./desktop-session.nix
    ./file-manager.nix
    ./fonts.nix
    ./greetd.nix
    ./guest-report.nix
    ./hyprland-flake.nix
    ./hyprland.nix
    ./kernel.nix
    ./keyring.nix
    ./login-help.nix
    ./network.nix
    ./openssh.nix
    ./pipewire.nix
    ./podman.nix
    ./reconfigure.nix
    ./security.nix
    ./services.nix
    ./system.nix
    ./user.nix
    ./wayland.nix
    ./zsh.nix
  ];
}
