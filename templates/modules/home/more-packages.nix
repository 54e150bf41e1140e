# @when user.morePackages
# Packages by their names in nixpkgs, looked up one by one: https://search.nixos.org
{ lib, pkgs, ... }:
let
  names = "@user.morePackages@";

  find =
    place: name:
    let
      found = lib.attrByPath (lib.splitString "." name) null pkgs;
    in
    if lib.isDerivation found then
      # Two packages with the same file would stop the build. So the other modules' go first, then the earlier names'.
      # Not lib.setPrio, because it makes an output such as openssl.bin the whole package again.
      found
      // {
        meta = found.meta or { } // {
          priority = 100 + place;
        };
      }
    else
      throw "modules/home/more-packages.nix: nixpkgs has no package “${name}”. Correct or remove the name.";
in
{
  home.packages = lib.imap1 find names;
}
