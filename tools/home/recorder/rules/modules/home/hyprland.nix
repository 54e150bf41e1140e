# Locals, important names, lists, several arguments, nesting, numbers, submaps.
{ lib, ... }:
let
  lua = lib.generators.mkLuaInline;
in
{
  wayland.windowManager.hyprland = {
    enable = true;
    package = null;
    portalPackage = null;
    configType = "lua";
    settings = {
      mod._var = "SUPER";
      browser = {
        _var = "firefox --new-window \"x\"";
        name = "web";
      };
      names._var = [
        1
        2
      ];
      output_first = { };
      curve = [
        {
          _args = [
            "soft"
            {
              type = "bezier";
              points = [
                [
                  0.25
                  0
                ]
                [
                  1
                  1
                ]
              ];
            }
          ];
        }
      ];
      animation = {
        leaf = "windows";
        enabled = true;
        speed = 2.5;
        bezier = "soft";
      };
      config.general = {
        gaps_in = 5;
        gaps_out = {
          top = 1;
          left = 2;
        };
        col.active_border.colors = [ "rgb(112233)" ];
      };
      bind = [
        {
          _args = [
            (lua ''mod .. " + Q"'')
            (lua "hl.dsp.window.close()")
          ];
        }
        {
          _args = [
            "SUPER + \"quote\\"
            (lua ''
              function()
                hl.exec_cmd("x")
              end'')
            {
              locked = true;
              empty = { };
              none = [ ];
              nothing = null;
            }
          ];
        }
      ];
      env = lib.mkBefore [
        {
          _args = [
            "FIRST"
            "1"
          ];
        }
      ];
    };
    submaps = {
      resize = {
        onDispatch = "reset";
        settings = {
          bind = [
            "a string, for the older language"
            {
              _args = [
                "right"
                (lua "hl.dsp.window.resize({ x = 10, y = 0, relative = true })")
                { repeating = true; }
              ];
            }
          ];
          unbind = [ { _args = [ "left" ]; } ];
        };
      };
      words.settings.bind = [ "nothing but strings" ];
    };
    systemd = {
      variables = [ "--all" ];
      extraCommands = [ "echo done" ];
    };
    extraLuaFiles = {
      "00-first" = "x = 1\n";
      "lib.helpers" = {
        content = "return {}";
        autoLoad = false;
      };
      "sub/two.lua".content = "y = 2";
    };
    xdph.settings.screencopy = {
      max_fps = 60;
      force_shm = true;
    };
    extraConfig = ''
      -- the end
      hl.env("LAST", "1")'';
  };
}
