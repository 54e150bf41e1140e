# @when hyprland.notifications == dunst
# Dunst shows notifications.
{
  hypr,
  look,
  palette,
  ...
}:
{
  services.dunst = {
    enable = true;
    settings = {
      global = {
        origin = "top-right";
        offset = "(18, 18)";
        width = 380;
        height = "(0, 160)";
        layer = "overlay";
        font = "${look.font} 11";
        padding = 14;
        horizontal_padding = 14;
        gap_size = 8;
        frame_width = look.border;
        corner_radius = look.radius;
        max_icon_size = 48;
        notification_limit = 4;
        background = palette.base;
        foreground = palette.text;
        highlight = palette.accent;
        frame_color = palette.overlay;
      };
      urgency_low = {
        frame_color = palette.surface;
        timeout = 6;
      };
      urgency_normal.timeout = 6;
      urgency_critical = {
        frame_color = palette.red;
        timeout = 0;
      };
    };
  };

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "N" "Notifications: dismiss all" "dunstctl close-all")
    (hypr.run "SHIFT + N" "Notifications: last again" "dunstctl history-pop")
  ];
}
