# Every module of this folder, except vm-overrides.nix, which the host imports.
{
  imports = "@imports@";
}
