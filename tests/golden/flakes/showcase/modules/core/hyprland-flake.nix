# Takes Hyprland and its portal from Hyprland's own flake, so that its cache has them ready built.
{ inputs, lib, ... }:
{
  # An overlay, so that every use of pkgs.hyprland gets it. It comes first, because others patch it.
  nixpkgs.overlays = lib.mkBefore [
    (_final: prev: {
      inherit (inputs.hyprland.packages.${prev.stdenv.hostPlatform.system})
        hyprland
        xdg-desktop-portal-hyprland
        ;
    })
  ];
}
