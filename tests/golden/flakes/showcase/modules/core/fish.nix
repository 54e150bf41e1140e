# Fish as login shell. Its settings are in modules/home/fish.nix.
{ pkgs, username, ... }:
{
  # A login shell must be enabled in the system; Home Manager's option is not enough.
  programs.fish = {
    enable = true;
    interactiveShellInit = ''
      function fish_command_not_found
        command-not-found $argv[1]
      end
    '';
  };

  users.users.${username}.shell = pkgs.fish;
}
