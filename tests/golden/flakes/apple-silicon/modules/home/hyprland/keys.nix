# The list of all keys, in the launcher. It is made from the binds, so it is always complete.
{
  commands,
  config,
  hypr,
  lib,
  pkgs,
  ...
}:
let
  show = pkgs.writeShellScriptBin "show-keys" "${commands.menu} -p 'Keys ' < ${sheet}";
  sheet = "${config.xdg.configHome}/hypr/keys.txt";

  # code:10 … code:19 are the keys 1 … 9 and 0
  numbers = lib.range 1 10;
  names = {
    XF86Audio = "";
    "mouse:272" = "left drag";
    "mouse:273" = "right drag";
    ${hypr.wheel.down} = "wheel down";
    ${hypr.wheel.up} = "wheel up";
  };
  spoken = lib.attrNames names ++ map (n: "code:${toString (n + 9)}") numbers;
  read = lib.attrValues names ++ map (n: toString (lib.mod n 10)) numbers;

  pad = text: text + lib.strings.replicate (lib.max 2 (33 - lib.stringLength text)) " ";
  line =
    bind:
    let
      keys = lib.elemAt bind._args 0;
      flags = lib.elemAt bind._args 2;
    in
    pad flags.description + lib.replaceStrings spoken read keys;
in
{
  home.packages = [ show ];

  xdg.configFile."hypr/keys.txt".text = lib.concatLines (
    lib.naturalSort (map line config.wayland.windowManager.hyprland.settings.bind)
  );

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "F1" "Help: all keys" "show-keys")
  ];
}
