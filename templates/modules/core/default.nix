# The system side: every module of this folder. vm-overrides.nix is the host's choice.
{
  imports = "@imports@";
}
