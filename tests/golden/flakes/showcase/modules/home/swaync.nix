# SwayNC shows notifications, and keeps them in a panel.
{
  hypr,
  look,
  palette,
  ...
}:
let
  px = size: "${toString size}px";
in
{
  services.swaync = {
    enable = true;
    settings = {
      positionX = "right";
      positionY = "top";
      layer = "overlay";
      control-center-layer = "overlay";
      control-center-margin-top = 12;
      control-center-margin-right = 12;
      control-center-margin-bottom = 12;
      control-center-width = 400;
      notification-window-width = 400;
      notification-icon-size = 40;
      timeout = 6;
      timeout-low = 4;
      timeout-critical = 0;
      fit-to-screen = true;
      widgets = [
        "title"
        "dnd"
        "mpris"
        "notifications"
      ];
      widget-config.title = {
        text = "Notifications";
        clear-all-button = true;
        button-text = "Clear";
      };
    };
    style = ''
      * {
        font-family: "${look.font}";
        font-size: 14px;
      }

      .control-center,
      .notification-row .notification-background .notification {
        background: ${palette.base};
        border: ${px look.border} solid ${palette.overlay};
        border-radius: ${px look.radius};
        box-shadow: none;
        color: ${palette.text};
      }

      .control-center {
        padding: 10px;
      }

      .notification-row {
        background: transparent;
        outline: none;
      }

      .notification-row .notification-background {
        padding: 6px 12px;
      }

      .notification-row .notification-background .notification {
        padding: 0;
      }

      .notification-row .notification-background .notification.critical {
        border-color: ${palette.red};
      }

      .notification-content {
        padding: 10px;
      }

      .summary {
        color: ${palette.text};
        font-weight: bold;
      }

      .body,
      .time {
        color: ${palette.subtext};
      }

      .notification-default-action:hover,
      .notification-action:hover {
        background: ${palette.surface};
      }

      .close-button,
      .widget-title button {
        background: ${palette.surface};
        border: none;
        border-radius: ${px (look.radius / 2)};
        box-shadow: none;
        color: ${palette.text};
        text-shadow: none;
      }

      .close-button:hover,
      .widget-title button:hover {
        background: ${palette.accent};
        color: ${palette.base};
      }

      .widget-title,
      .widget-dnd {
        color: ${palette.text};
        margin: 6px;
      }

      .widget-dnd switch {
        background: ${palette.surface};
        border: none;
      }

      .widget-dnd switch:checked {
        background: ${palette.accent};
      }
    '';
  };

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "N" "Notifications: panel" "swaync-client --toggle-panel --skip-wait")
    (hypr.run "SHIFT + N" "Notifications: dismiss all" "swaync-client --close-all --skip-wait")
  ];
}
