# The same home as a VMware guest needs it: this is what modules/core/user.nix imports.
{
  imports = [
    ./default.nix
    ./hyprland/vm-overrides.nix
  ];
}
