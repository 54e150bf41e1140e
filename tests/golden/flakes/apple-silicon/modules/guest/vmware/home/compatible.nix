# Compatible graphics: all programs draw in software.
{
  imports = [ ./software-overrides.nix ];
}
