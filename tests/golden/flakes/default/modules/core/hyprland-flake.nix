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

  # In addition to cache.nixos.org: Hyprland's own, and nix-community's for overlays that you may add.
  nix.settings = {
    substituters = [
      "https://hyprland.cachix.org"
      "https://nix-community.cachix.org"
    ];
    trusted-public-keys = [
      "hyprland.cachix.org-1:a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc="
      "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="
    ];
  };
}
