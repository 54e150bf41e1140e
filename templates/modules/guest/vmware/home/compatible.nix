# @when facts.compatible
# Compatible graphics: all programs draw in software. The settings have a file of their own, because with
# accelerated graphics only a boot entry takes them.
{
  imports = [ ./software-overrides.nix ];
}
