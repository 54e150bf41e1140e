# @when user.shell == bash
# Bash as login shell.
{ pkgs, username, ... }:
{
  users.users.${username}.shell = pkgs.bashInteractive;
}
