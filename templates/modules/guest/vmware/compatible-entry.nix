# @when facts.accelerated
# A boot entry "compatible", in case graphics fail: Hyprland without the patch in hyprland.nix, and
# programs that draw in software.
{ username, ... }:
{
  specialisation.compatible.configuration = {
    disabledModules = [ ./hyprland.nix ];

    home-manager.users.${username} = {
      imports = [ ./home/software-overrides.nix ];

      # what the terminal's key opens
      _module.args.terminal = "foot";
    };
  };
}
