# Says so, loudly, when a build does not see secrets.nix. Sets nothing itself.
{ lib, ... }:
lib.warnIf (!builtins.pathExists ../../secrets.nix) ''
  secrets.nix was not seen: no password and no API keys are set by this build.
  An existing account keeps its password; a new one stays locked until root runs `passwd`.
  - If you have a secrets.nix, Git hides it from `.#`. Build with its path instead:
      sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
  - If you want none, `cp secrets.nix.example secrets.nix` silences this.
'' { }
