# Your home directory, managed by Home Manager: one file per program.
{
  imports = [
    ./api-keys.nix
    ./clipboard.nix
    ./commands.nix
    ./cursor.nix
    ./desktop-tools.nix
    ./file-manager.nix
    ./firefox.nix
    ./fish.nix
    ./foot.nix
    ./git-signing.nix
    ./git.nix
    ./gtk.nix
    ./hypridle.nix
    ./hyprland
    ./hyprlock.nix
    ./hyprpolkitagent.nix
    ./kitty.nix
    ./neovim.nix
    ./packages.nix
    ./qt.nix
    ./rofi.nix
    ./shell-tools.nix
    ./ssh.nix
    ./starship.nix
    ./swaync.nix
    ./theme.nix
    ./wallpaper.nix
    ./waybar
    ./waybar-start.nix
  ];

  xdg.enable = true;
}
