# @when user.shell == fish
# Fish as login shell. What it does for you: modules/home/fish.nix.
{ pkgs, username, ... }:
{
  # A login shell must be known to the system; Home Manager's switch is not enough.
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
