# Your home directory, managed by Home Manager: one file per program.
{ username, ... }:
{
  imports = [
    ./api-keys.nix
    ./bash.nix
    ./clipboard.nix
    ./commands.nix
    ./cursor.nix
    ./desktop-tools.nix
    ./foot.nix
    ./fuzzel.nix
    ./git-signing.nix
    ./git.nix
    ./gtk.nix
    ./hyprland
    ./mako.nix
    ./packages.nix
    ./polkit-gnome.nix
    ./qt.nix
    ./shell-tools.nix
    ./ssh.nix
    ./swaylock.nix
    ./theme.nix
    ./vmware-clipboard.nix
    ./wallpaper.nix
  ];

  home = {
    inherit username;
    homeDirectory = "/home/${username}";
    # The release this home was first made for. It stays, whatever you upgrade to.
    stateVersion = "26.05";
  };

  xdg.enable = true;
}
