# Waybar: workspaces and window on the left, the clock in the middle, the machine on the right.
{
  commands,
  hypr,
  palette,
  ...
}:
let
  quiet = text: "<span color='${palette.subtext}'>${text}</span>";
  # Symbols of the Nerd Font. Nix strings have no escape for code points, so JSON reads them.
  symbol = code: builtins.fromJSON ''"\u${code}"'';
  icons = builtins.mapAttrs (_: code: quiet (symbol code)) {
    cable = "f0e8";
    memory = "efc5";
    muted = "f026";
    processor = "f2db";
    sound = "f028";
    wifi = "f1eb";
  };
  start = command: hypr.call (hypr.exec command);
in
{
  imports = [ ./style.nix ];

  programs.waybar = {
    enable = true;
    systemd.enable = true;
    settings.mainBar = {
      layer = "top";
      position = "top";
      height = 34;
      spacing = 0;

      modules-left = [
        "custom/apps"
        "ext/workspaces"
        "hyprland/submap"
        "hyprland/window"
      ];
      modules-center = [ "clock" ];
      modules-right = [
        "tray"
        "group/machine"
        "custom/session"
      ];

      "custom/apps" = {
        format = symbol "f313";
        tooltip-format = "Launcher; with the right button all keys";
        on-click = start commands.launcher;
        on-click-right = start "show-keys";
      };

      # Not hyprland/workspaces: its clicks do nothing with a Lua configuration (Waybar 0.15).
      "ext/workspaces" = {
        format = "{name}";
        on-click = "activate";
      };

      "hyprland/submap".format = "{}: arrows, Escape";

      "hyprland/window" = {
        max-length = 60;
        separate-outputs = true;
        rewrite."" = "Desktop";
      };

      clock = {
        format = "{:%a %d %b   %H:%M}";
        tooltip-format = "<tt>{calendar}</tt>";
        calendar = {
          mode = "month";
          format = {
            months = "<span color='${palette.accent}'><b>{}</b></span>";
            weekdays = quiet "{}";
            today = "<span color='${palette.accent}'><b><u>{}</u></b></span>";
          };
        };
        actions = {
          on-scroll-up = "shift_down";
          on-scroll-down = "shift_up";
        };
      };

      tray = {
        icon-size = 16;
        spacing = 10;
      };

      "group/machine" = {
        orientation = "inherit";
        modules = [
          "pulseaudio"
          "network"
          "cpu"
          "memory"
        ];
      };

      pulseaudio = {
        format = "${icons.sound} {volume}%";
        format-muted = "${icons.muted} off";
        on-click = start "pavucontrol";
      };

      network = {
        interval = 10;
        format-ethernet = "${icons.cable} {ipaddr}";
        format-wifi = "${icons.wifi} {ipaddr}";
        format-linked = "${icons.cable} no address";
        format-disconnected = "${icons.cable} off";
        tooltip-format = "{ifname}: {ipaddr}/{cidr}, gateway {gwaddr}";
      };

      cpu = {
        interval = 5;
        format = "${icons.processor} {usage}%";
      };

      memory = {
        interval = 10;
        format = "${icons.memory} {percentage}%";
        tooltip-format = "{used:0.1f} of {total:0.1f} GiB";
      };

      "custom/session" = {
        format = symbol "f011";
        tooltip-format = "Lock, log out, restart or switch off";
        on-click = start "session-menu";
      };
    };
  };
}
