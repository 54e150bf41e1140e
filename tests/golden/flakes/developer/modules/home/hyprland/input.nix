# Keyboard and mouse. The console and the login have the same layout from modules/core.
{
  wayland.windowManager.hyprland.settings.config.input = {
    # key binds use the first of several layouts
    kb_layout = "us";
    kb_variant = "";
    kb_options = "";
    numlock_by_default = true;
    repeat_delay = 400;
    repeat_rate = 35;
    # 1: the window under the pointer has the keyboard
    follow_mouse = 1;
  };
}
