# A mode in which the arrow keys resize the window. Escape ends it.
{ hypr, lib, ... }:
let
  steps = {
    left = "x = -40, y = 0";
    right = "x = 40, y = 0";
    up = "x = 0, y = -40";
    down = "x = 0, y = 40";
  };
  resize =
    key: step:
    hypr.bind key "Window: resize ${key}" "hl.dsp.window.resize({ ${step}, relative = true })" {
      repeating = true;
    };
  leave = key: hypr.bind key "Window: done resizing" ''hl.dsp.submap("reset")'' { };
in
{
  wayland.windowManager.hyprland = {
    settings.bind = [
      (hypr.press "W" "Window: resize by arrow keys" ''hl.dsp.submap("resize")'')
    ];

    submaps.resize.settings.bind = lib.mapAttrsToList resize steps ++ [
      (leave "Escape")
      (leave "Return")
    ];
  };
}
