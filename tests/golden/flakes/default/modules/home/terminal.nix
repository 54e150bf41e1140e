# `terminal` starts the terminal you chose, and foot where that one cannot draw.
{ hypr, pkgs, ... }:
let
  chosen = "ghostty";

  # A window you close ends its terminal with 0. One that the graphics card kills ends it with an
  # error or a signal, kitty with 0 and a message: mostly within a second, but where the first frame
  # is drawn in software on a busy host that can take half a minute.
  terminal = pkgs.writeShellScriptBin "terminal" ''
    log=$(mktemp -p "''${XDG_RUNTIME_DIR:-/tmp}" terminal.XXXXXX)
    ${chosen} "$@" 2> "$log"
    status=$?
    if [ "$status" -eq 0 ] && grep -q 'fatal display error' "$log"; then
      status=1
    fi
    cat "$log" >&2
    rm -f "$log"
    if [ "$status" -ne 0 ] && [ "$SECONDS" -lt 60 ]; then
      notify-send 'Terminal' '${chosen} ended at start, so foot stands in for it.' &
      exec foot "$@"
    fi
    exit "$status"
  '';
in
{
  home.packages = [
    terminal
    pkgs.libnotify
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + Return" "Apps: foot, needs no GPU" "foot")
  ];
}
