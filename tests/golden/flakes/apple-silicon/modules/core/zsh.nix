# Zsh as login shell. Its settings are in modules/home/zsh.
{ pkgs, username, ... }:
{
  programs.zsh = {
    # A login shell must be enabled in the system; Home Manager's option is not enough.
    enable = true;
    # Home Manager loads completion already.
    enableGlobalCompInit = false;
  };

  users.users.${username}.shell = pkgs.zsh;
}
