# Programs for your user that need no settings. Add more here: https://search.nixos.org
# Not bat, btop, eza, fd and ripgrep: shell-tools.nix has them.
{ pkgs, ... }:
{
  home.packages = with pkgs; [
    fastfetch
    jq
    tree
    unzip
    wget
  ];
}
