# @when facts.needsHyprlandMesa
# Graphics drivers from the nixpkgs that Hyprland's flake was built with: the stable channel's are
# older, and a compositor that meets another Mesa may not start. https://wiki.hypr.land/Nix/Hyprland-on-NixOS
{ inputs, pkgs, ... }:
{
  hardware.graphics.package =
    inputs.hyprland.inputs.nixpkgs.legacyPackages.${pkgs.stdenv.hostPlatform.system}.mesa;
}
