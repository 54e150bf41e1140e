# Lock, log out, restart or switch off, from a menu.
{
  commands,
  hypr,
  pkgs,
  ...
}:
let
  menu = pkgs.writeShellScriptBin "session-menu" ''
    choice=$(printf '%s\n' 'Lock' 'Log out' 'Restart' 'Power off' | ${commands.menu} -p 'Session ')
    case $choice in
      'Lock') ${commands.lock} ;;
      'Log out') exec ${hypr.call "hl.dsp.exit()"} ;;
      'Restart') exec systemctl reboot ;;
      'Power off') exec systemctl poweroff ;;
    esac
  '';
in
{
  home.packages = [ menu ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "Escape" "Session: menu" "session-menu")
  ];
}
