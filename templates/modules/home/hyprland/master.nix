# @when hyprland.layout == master
# Master: one large window, the others stacked beside it.
{ hypr, ... }:
{
  wayland.windowManager.hyprland.settings = {
    config.master = {
      # Hyprland's own values, to be changed here: the large window's share …
      mfact = 0.55;
      # … and which place a new window takes.
      new_status = "slave";
    };
    bind = [
      (hypr.press "J" "Layout: swap with large" ''hl.dsp.layout("swapwithmaster")'')
      (hypr.press "O" "Layout: turn" ''hl.dsp.layout("orientationcycle")'')
      (hypr.press "I" "Layout: one more large" ''hl.dsp.layout("addmaster")'')
      (hypr.press "SHIFT + I" "Layout: one large less" ''hl.dsp.layout("removemaster")'')
    ];
  };
}
