# @when facts.hasGuestHome
# The home's part of VMware. modules/home/default.vm.nix imports it.
{
  imports = "@imports@";
}
