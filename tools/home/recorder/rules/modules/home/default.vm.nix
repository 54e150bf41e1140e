# Imports in an order that shows which definitions come first.
{ username, ... }:
{
  imports = [
    ./hyprland.nix
    ./more.nix
    ./programs.nix
  ];

  home = {
    inherit username;
    homeDirectory = "/home/${username}";
    stateVersion = "26.05";
  };
}
