# Volume and media keys, also while the screen is locked.
{ hypr, ... }:
let
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
  wayland.windowManager.hyprland.settings.bind = [
    (held "XF86AudioRaiseVolume" "Sound: louder" "wpctl set-volume -l 1 @DEFAULT_AUDIO_SINK@ 5%+")
    (held "XF86AudioLowerVolume" "Sound: quieter" "wpctl set-volume @DEFAULT_AUDIO_SINK@ 5%-")
    (once "XF86AudioMute" "Sound: off or on" "wpctl set-mute @DEFAULT_AUDIO_SINK@ toggle")
    (once "XF86AudioMicMute" "Sound: microphone" "wpctl set-mute @DEFAULT_AUDIO_SOURCE@ toggle")
    (once "XF86AudioPlay" "Media: play or pause" "playerctl play-pause")
    (once "XF86AudioNext" "Media: next" "playerctl next")
    (once "XF86AudioPrev" "Media: previous" "playerctl previous")
  ];
}
