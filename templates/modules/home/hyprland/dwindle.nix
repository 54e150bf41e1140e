# @when hyprland.layout == dwindle
# Dwindle: each new window takes half of the focused window.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings = {
    config.dwindle.preserve_split = true;
    bind = [
      (hypr.press "J" "Layout: turn the split" ''hl.dsp.layout("togglesplit")'')
      (hypr.press "P" "Layout: window's own size" "hl.dsp.window.pseudo()")
    ];
  };
}
