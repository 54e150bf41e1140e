# @when facts.needsHyprlandMesa
# Graphics drivers from the nixpkgs that Hyprland's flake was built with: a stable channel has older
# ones, and a compositor that meets another Mesa may not start.
{ inputs, pkgs, ... }:
{
  hardware.graphics.package =
    inputs.hyprland.inputs.nixpkgs.legacyPackages.${pkgs.stdenv.hostPlatform.system}.mesa;
}
