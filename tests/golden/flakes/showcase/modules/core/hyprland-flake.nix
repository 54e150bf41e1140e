# Takes Hyprland and its portal from Hyprland's own flake, as its cache has them.
{ inputs, lib, ... }:
{
  # An overlay, so that all who ask for pkgs.hyprland get this one; before others that change it.
  nixpkgs.overlays = lib.mkBefore [
    (_final: prev: {
      inherit (inputs.hyprland.packages.${prev.stdenv.hostPlatform.system})
        hyprland
        xdg-desktop-portal-hyprland
        ;
    })
  ];
}
