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
    ./foot.nix
    ./fuzzel.nix
    ./ghostty.nix
    ./git-signing.nix
    ./git.nix
    ./gtk.nix
    ./hyprland
    ./mako.nix
    ./neovim.nix
    ./packages.nix
    ./polkit-gnome.nix
    ./qt.nix
    ./shell-tools.nix
    ./ssh.nix
    ./starship.nix
    ./swaylock.nix
    ./terminal.nix
    ./theme.nix
    ./vmware-clipboard.nix
    ./wallpaper.nix
    ./waybar
    ./waybar-start.nix
    ./zsh
  ];

  home = {
    inherit username;
    homeDirectory = "/home/${username}";
    # The release this home was first made for. It stays, whatever you upgrade to.
    stateVersion = "26.05";
  };

  xdg.enable = true;
}
