# Your home directory, managed by Home Manager: one file per program.
{
  imports = [
    ./api-keys.nix
    ./bash.nix
    ./clipboard.nix
    ./commands.nix
    ./cursor.nix
    ./desktop-tools.nix
    ./file-manager.nix
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
    ./wallpaper.nix
  ];

  xdg.enable = true;
}
