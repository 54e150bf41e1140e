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
    ./foot.nix
    ./fuzzel.nix
    ./ghostty.nix
    ./git-signers.nix
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
    ./wallpaper.nix
    ./waybar
    ./waybar-start.nix
    ./zsh
  ];

  xdg.enable = true;
}
