# Compatible graphics: whatever draws, draws in software.
{
  imports = [ ./software-overrides.nix ];
}
