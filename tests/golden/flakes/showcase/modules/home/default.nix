# Your home directory, managed by Home Manager: one file per program.
{ username, ... }:
{
  imports = [
    ./api-keys.nix
    ./clipboard.nix
    ./commands.nix
    ./cursor.nix
    ./desktop-tools.nix
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
    ./vmware-clipboard.nix
    ./wallpaper.nix
    ./waybar
    ./waybar-start.nix
  ];

  home = {
    inherit username;
    homeDirectory = "/home/${username}";
    # The release this home was first made for. It stays, whatever you upgrade to.
    stateVersion = "26.05";
  };

  xdg.enable = true;
}
