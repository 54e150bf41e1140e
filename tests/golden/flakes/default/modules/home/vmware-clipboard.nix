# Copy and paste between host and guest. VMware's tools speak X11 only, so they get an X server that nobody
# sees, and a script keeps its clipboard and Wayland's alike: text and pictures, no files.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # takes what the host copied; --sensitive (wl-clipboard 2.3) keeps it out of the clipboard history
  copy = "wl-copy";

  # The tools' user part, less resolutionSet: it would tell VMware the size of the hidden server.
  tools = pkgs.open-vm-tools;
  plugins = pkgs.linkFarm "vmware-clipboard-plugins" (
    lib.genAttrs [
      "libdesktopEvents.so"
      "libdndcp.so"
    ] (name: "${tools}/lib/open-vm-tools/plugins/vmusr/${name}")
  );

  bridge = pkgs.writeShellApplication {
    name = "vmware-clipboard";
    runtimeInputs = with pkgs; [
      clipnotify
      coreutils
      diffutils
      gnugrep
      tools
      util-linux
      wl-clipboard
      xauth
      xclip
      xsel
      xvfb
    ];
    text = ''
      work=$RUNTIME_DIRECTORY

      # One direction at a time, or "compare, then set" would lose the second of two quick copies.
      # Whoever stays behind to own a selection is started with 9>&-, or it would keep the lock.
      lock() {
        exec 9> "$work/lock"
        flock 9
      }

      # `known` is what both sides have. What is in it goes no further, so nothing runs in circles.
      is_news() {
        [ -s "$1" ] && ! cmp --silent "$1" "$work/known"
      }

      # wl-paste starts this at every copy in the guest, with the copied data as standard input. Given are
      # what it is called here, and its type.
      guest_copied() {
        # a clipboard that was emptied, or what a password manager marked as secret
        [ "''${CLIPBOARD_STATE:-data}" = data ] || return 0
        # text that also has a picture, as office programs offer it, is text
        if [ "$1" = image ] && wl-paste --list-types | grep --quiet '^text/plain'; then
          return 0
        fi
        head --bytes=4000001 > "$work/guest.$1"
        # VMware takes 4 MiB with its headers
        if [ "$(stat --format=%s "$work/guest.$1")" -gt 4000000 ]; then
          echo "too large for the host: $1"
          return 0
        fi
        lock
        is_news "$work/guest.$1" || return 0
        # Something younger is there, perhaps of the host: that one has its own turn.
        if ! timeout 5 wl-paste --no-newline --type "$2" 2> /dev/null | cmp --silent - "$work/guest.$1"; then
          return 0
        fi
        mv "$work/guest.$1" "$work/known"
        # The tools send whichever selection says it is younger: take both. Only xsel says when it
        # took text; xclip never does, and the host would get its own old text back.
        for selection in primary clipboard; do
          if [ "$1" = text ]; then
            xsel "--$selection" --input < "$work/known" 9>&-
          else
            xclip -selection "$selection" -target image/png -in "$work/known" 9>&-
          fi
        done
        echo "for the host: $1"
      }

      # Looks at the hidden clipboard, and takes what the tools have put there.
      host_copied() {
        local targets target type
        targets=$(timeout 5 xclip -out -selection clipboard -target TARGETS 2> /dev/null 9>&-) || return 0
        offers() {
          grep --quiet --line-regexp --fixed-strings -- "$1" <<< "$targets"
        }
        # INCR is offered by xsel alone, TIMESTAMP by all but xclip: those two are us. Copied files come
        # as text, too, and asking for them would hang the tools.
        if offers INCR || offers text/uri-list; then
          return 0
        elif offers UTF8_STRING; then
          target=UTF8_STRING type=text/plain
        elif offers TIMESTAMP && offers image/png; then
          target=image/png type=image/png
        else
          return 0
        fi
        timeout 10 xclip -out -selection clipboard -target "$target" > "$work/host" 2> /dev/null 9>&- || return 0
        is_news "$work/host" || return 0
        mv "$work/host" "$work/known"
        ${copy} --type "$type" < "$work/known" 9>&-
        echo "from the host: $type"
      }

      if [ $# -gt 0 ]; then
        guest_copied "$@"
        exit
      fi

      # A number of your own: one that Xvfb finds by itself is :0, and XWayland would go without.
      export DISPLAY=":$UID" XAUTHORITY="$work/Xauthority"
      rm --force "$work"/*
      xauth -q add "$DISPLAY" . "$(mcookie)" 2> /dev/null
      Xvfb "$DISPLAY" -displayfd 3 -auth "$XAUTHORITY" -nolisten tcp -noreset -extension GLX -screen 0 640x480x24 3> "$work/ready" &
      until [ -s "$work/ready" ]; do
        kill -0 $!
        sleep 0.1
      done
      # xsel offers UTF-8 only where somebody has named it before
      xclip -out -selection clipboard -target UTF8_STRING > /dev/null 2>&1 || true

      GDK_BACKEND=x11 NO_AT_BRIDGE=1 XDG_SESSION_TYPE=x11 vmtoolsd -n vmusr --plugin-path ${plugins} &
      for kind in 'text text/plain;charset=utf-8' 'image image/png'; do
        wl-paste --type "''${kind#* }" --watch "$0" "''${kind% *}" "''${kind#* }" &
      done
      pause=1
      while true; do
        # It waits for the next change from before the look on, so the last of a burst is not missed.
        timeout "$pause" clipnotify &
        sleep 0.1
        lock
        host_copied
        exec 9>&-
        status=0
        wait $! || status=$?
        case $status in
          0) pause=1 ;;
          # Nothing in that time. Where it was slow to start it may have missed something: looking again
          # soon, then ever more rarely, makes up for that.
          124) pause=$((pause < 60 ? 2 * pause : 60)) ;;
          *) exit 1 ;;
        esac
      done &

      # The first to end takes the others along, and systemd starts them anew.
      wait -n
      exit 1
    '';
  };
in
{
  systemd.user.services.vmware-clipboard = {
    Unit = {
      Description = "Copy and paste between host and guest";
      ConditionVirtualization = "vmware";
      PartOf = [ target ];
      After = [ target ];
      # where it cannot work it gives up, and the guest's own clipboard goes on
      StartLimitIntervalSec = 120;
      StartLimitBurst = 5;
    };
    Service = {
      ExecStart = lib.getExe bridge;
      Restart = "on-failure";
      RestartSec = 5;
      RuntimeDirectory = "vmware-clipboard";
      RuntimeDirectoryMode = "0700";
      UMask = "0077";

      # What a service of yours can be denied without root. VSOCK leads to VMware.
      LockPersonality = true;
      NoNewPrivileges = true;
      RestrictAddressFamilies = [
        "AF_UNIX"
        "AF_VSOCK"
      ];
      RestrictNamespaces = true;
      RestrictRealtime = true;
      RestrictSUIDSGID = true;
      SystemCallArchitectures = "native";
      SystemCallFilter = [ "@system-service" ];
    };
    Install.WantedBy = [ target ];
  };
}
