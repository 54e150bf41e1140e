# @when user.morePackages
# Packages by their names in nixpkgs, looked up one by one: https://search.nixos.org
{ lib, pkgs, ... }:
let
  names = "@user.morePackages@";

  find =
    name:
    let
      found = lib.attrByPath (lib.splitString "." name) null pkgs;
    in
    if lib.isDerivation found then
      found
    else
      throw "modules/home/more-packages.nix: nixpkgs has no package “${name}”. Correct or remove the name.";
in
{
  home.packages = map find names;
}
