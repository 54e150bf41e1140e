# `terminal` starts the terminal you chose, and foot if that one cannot draw.
{ hypr, pkgs, ... }:
let
  chosen = "ghostty";

  # A window that you close ends its terminal with status 0. If the GPU fails, the terminal ends with an
  # error or a signal, or (kitty) with 0 and a message. That mostly takes a second, but up to half a
  # minute on a busy host.
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
      notify-send 'Terminal' '${chosen} closed at its start, so foot opens instead.' &
      exec foot "$@"
    fi
    exit "$status"
  '';
in
{
  home.packages = [ terminal ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + Return" "Apps: foot, needs no GPU" "foot")
  ];
}
