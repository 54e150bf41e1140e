# Which windows float, and other exceptions. `hyprctl clients` shows a window's class and title.
{ lib, ... }:
let
  anyOf = patterns: "^(${lib.concatStringsSep "|" patterns})$";
in
{
  wayland.windowManager.hyprland.settings.window_rule = [
    {
      name = "tile-instead-of-maximize";
      match.class = ".*";
      suppress_event = "maximize";
    }
    {
      name = "no-lock-during-fullscreen";
      match.class = ".*";
      idle_inhibit = "fullscreen";
    }
    {
      name = "float-tools";
      match.class = anyOf [
        "imv"
        "nm-connection-editor"
        "org\\.gnome\\.FileRoller"
        "org\\.pulseaudio\\.pavucontrol"
      ];
      float = true;
      center = true;
      size = [
        900
        600
      ];
    }
    {
      name = "float-dialogs";
      match.class = anyOf [
        "hyprpolkitagent"
        "org\\.gnupg\\.pinentry-qt"
        "polkit-gnome-authentication-agent-1"
        "xdg-desktop-portal-gtk"
      ];
      float = true;
      center = true;
    }
    {
      # asks which screen or window to share; its class differs between packages
      name = "float-share-picker";
      match.title = "^Select what to share$";
      float = true;
      center = true;
    }
    {
      name = "float-file-progress";
      match = {
        class = "^[Tt]hunar$";
        title = anyOf [
          "Confirm.*"
          "File Operation Progress"
          "Rename.*"
        ];
      };
      float = true;
      center = true;
    }
    {
      name = "picture-in-picture";
      # Firefox's and Chromium's
      match.title = anyOf [
        "Picture-in-Picture"
        "Picture in picture"
      ];
      float = true;
      pin = true;
      keep_aspect_ratio = true;
    }
    {
      # X11 windows without a name are drag icons and must not take the focus
      name = "xwayland-drags";
      match = {
        class = "^$";
        title = "^$";
        xwayland = true;
        float = true;
        fullscreen = false;
        pin = false;
      };
      no_focus = true;
    }
  ];
}
