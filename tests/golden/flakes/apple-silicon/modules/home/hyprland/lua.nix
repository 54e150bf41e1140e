# Words that keep the Lua readable: binds, commands and colours for the other files of this folder.
{ lib, look, ... }:
let
  mod = "ALT";
  # by its path: services may not have the system's programs in theirs
  hyprctl = "/run/current-system/sw/bin/hyprctl";

  lua = lib.generators.mkLuaInline;
  exec = command: "hl.dsp.exec_cmd(${builtins.toJSON command})";

  # Every bind says what it is for: hyprland/keys.nix makes the sheet of keys from that.
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
      ;

    # modifier + keys starts a program
    run =
      keys: description: command:
      bind "${mod} + ${keys}" description (exec command) { };

    # modifier + keys does something in Hyprland
    press =
      keys: description: dispatcher:
      bind "${mod} + ${keys}" description dispatcher { };

    # the same with a mouse button, for as long as it is held
    drag =
      keys: description: dispatcher:
      bind "${mod} + ${keys}" description dispatcher { mouse = true; };

    # what bar and services call, so that Hyprland is the parent of what starts
    call = dispatcher: "${hyprctl} dispatch ${lib.escapeShellArg dispatcher}";

    rgb = color: "rgb(${look.bare color})";
    rgba = color: alpha: "rgba(${look.bare color}${alpha})";
  };
}
