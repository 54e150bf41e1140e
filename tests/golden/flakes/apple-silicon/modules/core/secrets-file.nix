# Warns when a build does not see secrets.nix.
{ lib, ... }:
lib.warnIf (!builtins.pathExists ../../secrets.nix) ''
  secrets.nix was not found: this build sets no password and no API keys.
  An existing account keeps its password; a new one stays locked until root runs `passwd`.
  - If you have a secrets.nix, Git hides it from `.#`. Build with `path:` instead:
      sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
  - If you want none, `cp secrets.nix.example secrets.nix` turns this warning off.
'' { }
