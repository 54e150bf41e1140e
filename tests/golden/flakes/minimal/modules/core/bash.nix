# Bash as login shell.
{ pkgs, username, ... }:
{
  users.users.${username}.shell = pkgs.bashInteractive;
}
