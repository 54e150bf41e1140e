# Stands in for the module of nixpkgs that Home Manager imports by path: what modules say of themselves is
# taken and left unread.
{ lib, ... }:
{
  options.meta = lib.mkOption {
    type = lib.types.lazyAttrsOf lib.types.raw;
    default = { };
  };
}
