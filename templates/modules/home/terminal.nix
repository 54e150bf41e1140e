# @when facts.hasTerminalFallback
# `terminal` starts the terminal you chose, and foot where that one cannot draw.
{ hypr, pkgs, ... }:
let
  chosen = "@user.terminal@";

  # A window that was closed ends with 0. One that the graphics card kills ends with an error or a
  # signal: mostly within a second, on slow software rendering with its first frame, much later.
  terminal = pkgs.writeShellScriptBin "terminal" ''
    ${chosen} "$@"
    status=$?
    if [ "$status" -eq 0 ] || [ "$SECONDS" -ge 60 ]; then
      exit "$status"
    fi
    notify-send 'Terminal' '${chosen} ended at start, so foot stands in for it.' &
    exec foot "$@"
  '';
in
{
  home.packages = [
    terminal
    pkgs.libnotify
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + Return" "Open foot (needs no GPU)" "foot")
  ];
}
