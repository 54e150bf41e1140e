# Zsh as login shell. What it does for you: modules/home/zsh.
{ pkgs, username, ... }:
{
  programs.zsh = {
    # A login shell must be known to the system; Home Manager's switch is not enough.
    enable = true;
    # Home Manager loads completion; twice would only be slower.
    enableGlobalCompInit = false;
  };

  users.users.${username}.shell = pkgs.zsh;
}
