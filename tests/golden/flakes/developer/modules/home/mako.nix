# Mako shows notifications.
{
  hypr,
  look,
  palette,
  ...
}:
{
  services.mako = {
    enable = true;
    settings = {
      anchor = "top-right";
      layer = "overlay";
      font = "${look.font} 11";
      width = 380;
      height = 160;
      outer-margin = 12;
      margin = 6;
      padding = 14;
      border-size = look.border;
      border-radius = look.radius;
      icons = true;
      max-icon-size = 48;
      default-timeout = 6000;
      max-visible = 4;

      background-color = palette.base;
      text-color = palette.text;
      border-color = palette.overlay;
      progress-color = "over ${palette.surface}";

      "urgency=low".border-color = palette.surface;
      "urgency=critical" = {
        border-color = palette.red;
        default-timeout = 0;
      };
    };
  };

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "N" "Notifications: dismiss all" "makoctl dismiss --all")
    (hypr.run "SHIFT + N" "Notifications: last again" "makoctl restore")
  ];
}
