# The home for a VMware guest. modules/core/user.nix imports this file.
{
  imports = "@facts.homeImports@";
}
