# @when facts.accelerated
# A boot entry, "compatible", for the day graphics go wrong: Hyprland without the repair that lies
# beside this file, so nothing is compiled for it, and programs that need no GPU.
{ username, ... }:
{
  specialisation.compatible.configuration = {
    home-manager.users.${username} = {
      imports = [ ../../home/hyprland/software-overrides.nix ];

      # what the terminal's key opens
      _module.args.terminal = "foot";
    };
  };
}
