# The command that a login starts: Hyprland. If it ends three times at once, the screen says what to try.
{ pkgs, ... }:
let
  # what the boot menu offers
  way = "pick an older entry in the boot menu: the system before the last change";

  desktop-session = pkgs.writeShellApplication {
    name = "desktop-session";
    runtimeInputs = with pkgs; [
      coreutils
      gnugrep
      systemd
    ];
    text = ''
      state=''${XDG_STATE_HOME:-$HOME/.local/state}/desktop-session
      # a full disk must not stop the login
      mkdir --parents "$state" || state=$XDG_RUNTIME_DIR
      touch "$state/began" || true

      # start-hyprland restarts a crashed session in safe mode. Its output goes to the journal.
      status=0
      systemd-cat --identifier=desktop-session start-hyprland || status=$?

      # Counts the sessions in a row that ended within 20 seconds, also across restarts.
      if [ "$SECONDS" -ge 20 ]; then
        rm --force "$state/short"
        exit "$status"
      fi
      echo "$status" >> "$state/short"
      if [ "$(wc --lines < "$state/short")" -lt 3 ]; then
        exit "$status"
      fi
      rm --force "$state/short"

      render='this machine offers none. Switch it off; in VMware: Settings, Display, Accelerate 3D graphics.'
      for node in /dev/dri/renderD*; do
        [ ! -e "$node" ] || render='this machine offers them.'
      done

      # Hyprland's own log, if it wrote one, else the journal.
      last=
      for log in "$XDG_RUNTIME_DIR"/hypr/*/hyprland.log; do
        if [ "$log" -nt "$state/began" ]; then
          last=$(grep --extended-regexp 'ERR|CRIT' "$log" | tail --lines=1) || true
        fi
      done
      if [ -z "$last" ]; then
        since=$(date --reference="$state/began" '+%Y-%m-%d %H:%M:%S')
        last=$(journalctl --quiet --identifier=desktop-session --since="$since" --output=cat | tail --lines=1) || true
      fi

      # clears the screen
      printf '\033c'
      cat << END
      Three times in a row the desktop was over within 20 seconds. Try, in this order:

        1. 3D graphics, without which Hyprland does not start:
           $render
        2. Restart, and ${way}.
        3. Log in on a text console (Ctrl + Alt + F3): guest-report collects there what a helper needs.

      The log's last line: ''${last:-there is none}

      Press Enter for the login screen.
      END
      read -r _ || true
      exit "$status"
    '';
  };
in
{
  environment.systemPackages = [ desktop-session ];
}
