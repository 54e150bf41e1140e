# @when hyprland.bar == waybar
# The bar's style: three groups that float above the wallpaper.
{ look, palette, ... }:
let
  px = size: "${toString size}px";
in
{
  programs.waybar.style = ''
    @define-color base ${palette.base};
    @define-color mantle ${palette.mantle};
    @define-color surface ${palette.surface};
    @define-color overlay ${palette.overlay};
    @define-color text ${palette.text};
    @define-color subtext ${palette.subtext};
    @define-color accent ${palette.accent};
    @define-color red ${palette.red};

    * {
      border: none;
      border-radius: 0;
      font-family: "${look.font}", monospace;
      font-size: 13px;
      min-height: 0;
    }

    window#waybar {
      background: transparent;
      color: @text;
    }

    .modules-left,
    .modules-center,
    .modules-right {
      background: alpha(@mantle, 0.96);
      border-radius: ${px look.radius};
      margin-top: 6px;
    }

    .modules-left {
      margin-left: 10px;
    }

    .modules-right {
      margin-right: 10px;
    }

    #custom-apps,
    #custom-session {
      color: @accent;
      font-size: 16px;
      padding: 0 14px;
    }

    #custom-apps:hover,
    #custom-session:hover {
      background: @surface;
    }

    #custom-apps {
      border-radius: ${px look.radius} 0 0 ${px look.radius};
    }

    #custom-session {
      border-radius: 0 ${px look.radius} ${px look.radius} 0;
    }

    #workspaces {
      margin: 0 4px;
    }

    #workspaces button {
      border-radius: ${px (look.radius / 2)};
      color: @subtext;
      margin: 4px 2px;
      padding: 0 8px;
    }

    #workspaces button:hover {
      background: @surface;
      box-shadow: none;
      color: @text;
      text-shadow: none;
    }

    #workspaces button.active {
      background: @accent;
      color: @base;
      font-weight: bold;
    }

    #workspaces button.urgent {
      background: @red;
      color: @base;
    }

    #submap {
      color: @accent;
      font-weight: bold;
      padding: 0 10px;
    }

    #window {
      color: @subtext;
      padding: 0 14px 0 10px;
    }

    #clock {
      font-weight: bold;
      padding: 0 18px;
    }

    #tray {
      padding: 0 6px 0 14px;
    }

    #pulseaudio,
    #network,
    #cpu,
    #memory {
      padding: 0 9px;
    }

    #pulseaudio.muted,
    #network.disconnected {
      color: @subtext;
    }

    tooltip {
      background: @mantle;
      border: 1px solid @overlay;
      border-radius: ${px (look.radius / 2)};
    }

    tooltip label {
      color: @text;
    }
  '';
}
