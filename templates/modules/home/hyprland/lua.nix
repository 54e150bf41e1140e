# Functions that write Lua: binds, commands and colours for the other files of this folder.
{
  lib,
  look,
  pkgs,
  ...
}:
let
  mod = "@hyprland.modifier@";
  # with its path, because services have another PATH
  hyprctl = "/run/current-system/sw/bin/hyprctl";

  lua = lib.generators.mkLuaInline;
  exec = command: "hl.dsp.exec_cmd(${builtins.toJSON command})";

  # What binds call the ways that the mouse wheel turns. Hyprland 0.55 has them the other way round.
  wheel =
    if lib.versionAtLeast pkgs.hyprland.version "0.56" then
      {
        down = "mouse_down";
        up = "mouse_up";
      }
    else
      {
        down = "mouse_up";
        up = "mouse_down";
      };

  # Every bind has a description: hyprland/keys.nix makes the list of keys from it.
  bind = keys: description: dispatcher: flags: {
    _args = [
      keys
      (lua dispatcher)
      (flags // { inherit description; })
    ];
  };
in
{
  _module.args.hypr = {
    inherit
      bind
      exec
      hyprctl
      lua
      wheel
      ;

    # modifier + keys starts a program
    run =
      keys: description: command:
      bind "${mod} + ${keys}" description (exec command) { };

    # modifier + keys calls a dispatcher of Hyprland
    press =
      keys: description: dispatcher:
      bind "${mod} + ${keys}" description dispatcher { };

    # the same while a mouse button is held
    drag =
      keys: description: dispatcher:
      bind "${mod} + ${keys}" description dispatcher { mouse = true; };

    # for bar and services, so that Hyprland starts the program
    call = dispatcher: "${hyprctl} dispatch ${lib.escapeShellArg dispatcher}";

    rgb = color: "rgb(${look.bare color})";
    rgba = color: alpha: "rgba(${look.bare color}${alpha})";
  };
}
