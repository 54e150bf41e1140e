# The home for a VMware guest. modules/core/user.nix imports this file.
{
  imports = [
    ./default.nix
    ./hyprland/vm-overrides.nix
    ../guest/vmware/home
  ];
}
