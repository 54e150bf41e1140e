# Blur needs something to shine through: terminals, and what lies above the windows.
{
  wayland.windowManager.hyprland.settings = {
    window_rule = [
      {
        name = "glass-terminals";
        match.class = "^(Alacritty|com\\.mitchellh\\.ghostty|foot|kitty)$";
        opacity = "0.93 0.88";
      }
    ];
    layer_rule = [
      {
        name = "glass-layers";
        match.namespace = "^(waybar|launcher|rofi|wofi|notifications|swaync-.*)$";
        blur = true;
        # nothing where a layer is all but invisible
        ignore_alpha = 0.3;
      }
    ];
  };
}
