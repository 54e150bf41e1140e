# The same options again: what comes of two modules, of mkBefore, mkAfter and mkForce.
{ lib, ... }:
{
  wayland.windowManager.hyprland = {
    settings = {
      env = [
        {
          _args = [
            "SECOND"
            "2"
          ];
        }
      ];
      config.general.gaps_in = lib.mkForce 7;
      bind = lib.mkAfter [
        {
          _args = [
            "SUPER + L"
            (lib.generators.mkLuaInline "hl.dsp.exit()")
          ];
        }
      ];
    };
    extraConfig = lib.mkBefore "-- the beginning of the end";
  };
  programs.zsh.initContent = lib.mkBefore "# early";
  home.shellAliases.ll = "ls -l";
}
