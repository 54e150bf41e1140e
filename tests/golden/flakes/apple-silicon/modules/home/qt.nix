# Qt programs (pinentry, KeePassXC, VLC …) in the colours of the palette.
{
  config,
  lib,
  palette,
  ...
}:
let
  # Qt's roles, in the order of QPalette::ColorRole.
  colors = state: [
    state # window text
    palette.surface # button
    palette.overlay # light
    palette.overlay # midlight
    palette.mantle # dark
    palette.surface # mid
    state # text
    palette.text # bright text
    state # button text
    palette.mantle # base
    palette.base # window
    palette.mantle # shadow
    palette.accent # highlight
    palette.base # highlighted text
    palette.blue # link
    palette.magenta # visited link
    palette.surface # alternate base
    palette.base # no role
    palette.surface # tool tip
    palette.text # tool tip's text
    palette.subtext # placeholder
  ];
  scheme = lib.generators.toINI { } {
    ColorScheme = {
      active_colors = lib.concatStringsSep ", " (colors palette.text);
      disabled_colors = lib.concatStringsSep ", " (colors palette.subtext);
      inactive_colors = lib.concatStringsSep ", " (colors palette.text);
    };
  };
  settings =
    folder:
    lib.generators.toINI { } {
      Appearance = {
        color_scheme_path = "${config.xdg.configHome}/${folder}/colors/desktop.conf";
        custom_palette = true;
        icon_theme = if palette.dark then "Papirus-Dark" else "Papirus";
        style = "Fusion";
      };
    };
in
{
  xdg.configFile = {
    "qt5ct/colors/desktop.conf".text = scheme;
    "qt5ct/qt5ct.conf".text = settings "qt5ct";
    "qt6ct/colors/desktop.conf".text = scheme;
    "qt6ct/qt6ct.conf".text = settings "qt6ct";
  };
}
