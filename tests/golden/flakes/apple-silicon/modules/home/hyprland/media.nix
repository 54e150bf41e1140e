# Volume and media keys, also while the screen is locked.
{ hypr, pkgs, ... }:
let
  # The notification shows the volume, also without a bar. A new one replaces the last one.
  volume = pkgs.writeShellScriptBin "volume" ''
    case $1 in
      up) wpctl set-volume -l 1 @DEFAULT_AUDIO_SINK@ 5%+ ;;
      down) wpctl set-volume @DEFAULT_AUDIO_SINK@ 5%- ;;
      mute) wpctl set-mute @DEFAULT_AUDIO_SINK@ toggle ;;
    esac
    # such as "Volume: 0.45 [MUTED]", with a comma in some languages
    read -r _ level muted <<< "$(wpctl get-volume @DEFAULT_AUDIO_SINK@)"
    percent=$((10#''${level//[!0-9]/}))
    notify-send --expire-time 1500 --hint "int:value:$percent" \
      --hint string:x-canonical-private-synchronous:volume "Volume $percent % $muted"
  '';

  once =
    keys: description: command:
    hypr.bind keys description (hypr.exec command) { locked = true; };
  held =
    keys: description: command:
    hypr.bind keys description (hypr.exec command) {
      locked = true;
      repeating = true;
    };
in
{
  home.packages = [ volume ];

  wayland.windowManager.hyprland.settings.bind = [
    (held "XF86AudioRaiseVolume" "Sound: louder" "volume up")
    (held "XF86AudioLowerVolume" "Sound: quieter" "volume down")
    (once "XF86AudioMute" "Sound: off or on" "volume mute")
    (once "XF86AudioMicMute" "Sound: microphone" "wpctl set-mute @DEFAULT_AUDIO_SOURCE@ toggle")
    (once "XF86AudioPlay" "Media: play or pause" "playerctl play-pause")
    (once "XF86AudioNext" "Media: next" "playerctl next")
    (once "XF86AudioPrev" "Media: previous" "playerctl previous")
  ];
}
