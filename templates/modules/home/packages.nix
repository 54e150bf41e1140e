# Programs for your user that need no settings. Add more here: https://search.nixos.org
{ pkgs, ... }:
{
  home.packages = with pkgs; "@facts.homePackages@";
}
