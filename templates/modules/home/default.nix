# Your home directory, managed by Home Manager: one file per program.
{
  imports = "@imports@";

  xdg.enable = true;
}
