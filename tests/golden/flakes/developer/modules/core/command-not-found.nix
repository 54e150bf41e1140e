# Tells where to find a missing command. NixOS' own handler needs a channel, which flakes do not have.
{ pkgs, ... }:
let
  command-not-found = pkgs.writeShellScriptBin "command-not-found" ''
    echo "$1: command not found. Which package has it: https://search.nixos.org/packages?query=$1" >&2
    echo "To try one: nix shell nixpkgs#NAME. To keep it: modules/home/packages.nix." >&2
    exit 127
  '';
in
{
  programs.command-not-found.enable = false;

  environment = {
    systemPackages = [ command-not-found ];

    # Bash calls the first function, zsh the second.
    interactiveShellInit = ''
      command_not_found_handle() { command-not-found "$1"; }
      command_not_found_handler() { command-not-found "$1"; }
    '';
  };
}
