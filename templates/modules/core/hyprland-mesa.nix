# @when facts.needsHyprlandMesa
# Mesa from the nixpkgs that Hyprland's flake was built with. A stable channel has an older Mesa, with
# which Hyprland may not start.
{ inputs, pkgs, ... }:
let
  # inputs.nixpkgs only if you replace the input by one without nixpkgs.
  nixpkgs = inputs.hyprland.inputs.nixpkgs or inputs.nixpkgs;
in
{
  hardware.graphics.package = nixpkgs.legacyPackages.${pkgs.stdenv.hostPlatform.system}.mesa;
}
