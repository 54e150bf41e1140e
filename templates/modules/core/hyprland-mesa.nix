# @when facts.needsHyprlandMesa
# Graphics drivers from the nixpkgs that Hyprland's flake was built with: a stable channel has older
# ones, and a compositor that meets another Mesa may not start.
{ inputs, pkgs, ... }:
let
  # Ours only if you replace the input by one that brings none.
  nixpkgs = inputs.hyprland.inputs.nixpkgs or inputs.nixpkgs;
in
{
  hardware.graphics.package = nixpkgs.legacyPackages.${pkgs.stdenv.hostPlatform.system}.mesa;
}
