# Copy and paste of text and pictures between host and guest. VMware's tools work with X11 only. They get
# a hidden X server, and a script keeps its clipboard and Wayland's the same.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # with --sensitive (wl-clipboard 2.3) a copy stays out of the clipboard history
  copy = "wl-copy";

  # The user plugins of the tools, without resolutionSet: it would send VMware the size of the hidden server.
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

      # One direction at a time. Otherwise the second of two quick copies could be lost. A program that keeps
      # running to own a selection is started with 9>&-, so that it does not keep the lock.
      lock() {
        exec 9> "$work/lock"
        flock 9
      }

      # `known` holds what both sides have. It is not sent again, so nothing goes in circles.
      is_news() {
        [ -s "$1" ] && ! cmp --silent "$1" "$work/known"
      }

      # wl-paste runs this at every copy in the guest, with the data on standard input. Arguments: text or
      # image, and the MIME type.
      guest_copied() {
        # not an empty clipboard, and not what a password manager marked as secret
        [ "''${CLIPBOARD_STATE:-data}" = data ] || return 0
        # office programs offer text as a picture, too: take the text
        if [ "$1" = image ] && wl-paste --list-types | grep --quiet '^text/plain'; then
          return 0
        fi
        head --bytes=4000001 > "$work/guest.$1"
        # VMware takes 4 MiB with its headers
        if [ "$(stat --format=%s "$work/guest.$1")" -gt 4000000 ]; then
          echo "too large for the host: $1"
          return 0
        fi
        # A large copy takes seconds in a slow guest, and so does one that a program makes only when asked. Reading
        # it again takes as long. There is a limit, because a program that hangs must not keep the lock for good.
        patience=$((5 + 2 * SECONDS))
        lock
        is_news "$work/guest.$1" || return 0
        # The clipboard has changed since, perhaps by the host. That change is handled by its own call.
        if ! timeout "$patience" wl-paste --no-newline --type "$2" 2> /dev/null | cmp --silent - "$work/guest.$1"; then
          return 0
        fi
        mv "$work/guest.$1" "$work/known"
        # Sets both selections, because the tools send the newer one. Text needs xsel, which offers a
        # timestamp; with xclip the host would get its own old text back.
        for selection in primary clipboard; do
          if [ "$1" = text ]; then
            xsel "--$selection" --input < "$work/known" 9>&-
          else
            xclip -selection "$selection" -target image/png -in "$work/known" 9>&-
          fi
        done
        echo "for the host: $1"
      }

      # Reads from the hidden clipboard what the tools have put there.
      host_copied() {
        local targets target type
        targets=$(timeout 5 xclip -out -selection clipboard -target TARGETS 2> /dev/null 9>&-) || return 0
        offers() {
          grep --quiet --line-regexp --fixed-strings -- "$1" <<< "$targets"
        }
        # Only xsel offers INCR, and only xclip offers no TIMESTAMP: both are from this script. Copied files
        # are offered as text, too, and reading them would hang the tools.
        if offers INCR || offers text/uri-list; then
          return 0
        elif offers UTF8_STRING; then
          target=UTF8_STRING type=text/plain
        elif offers TIMESTAMP && offers image/png; then
          target=image/png type=image/png
        else
          return 0
        fi
        # 4 MB take seconds in a slow guest
        timeout 30 xclip -out -selection clipboard -target "$target" > "$work/host" 2> /dev/null 9>&- || return 0
        is_news "$work/host" || return 0
        mv "$work/host" "$work/known"
        ${copy} --type "$type" < "$work/known" 9>&-
        echo "from the host: $type"
      }

      if [ $# -gt 0 ]; then
        guest_copied "$@"
        exit
      fi

      # Not :0, which Xvfb would choose by itself: XWayland needs it.
      export DISPLAY=":$UID" XAUTHORITY="$work/Xauthority"
      rm --force "$work"/*
      # on standard input, because every account sees the words of a command
      xauth -q source - <<< "add $DISPLAY . $(mcookie)" 2> /dev/null
      Xvfb "$DISPLAY" -displayfd 3 -auth "$XAUTHORITY" -nolisten tcp -noreset -extension GLX -screen 0 640x480x24 3> "$work/ready" &
      until [ -s "$work/ready" ]; do
        kill -0 $!
        sleep 0.1
      done
      # xsel offers UTF-8 only after a program has asked for it once
      xclip -out -selection clipboard -target UTF8_STRING > /dev/null 2>&1 || true

      GDK_BACKEND=x11 NO_AT_BRIDGE=1 XDG_SESSION_TYPE=x11 vmtoolsd -n vmusr --plugin-path ${plugins} &
      for kind in 'text text/plain;charset=utf-8' 'image image/png'; do
        wl-paste --type "''${kind#* }" --watch "$0" "''${kind% *}" "''${kind#* }" &
      done
      pause=1
      while true; do
        # Waits for the next change before it reads this one, so that it misses none.
        timeout "$pause" clipnotify &
        sleep 0.1
        lock
        host_copied
        exec 9>&-
        status=0
        wait $! || status=$?
        case $status in
          0) pause=1 ;;
          # No change in that time. clipnotify may have started too late and missed one, so read again soon,
          # then less and less often.
          124) pause=$((pause < 60 ? 2 * pause : 60)) ;;
          *) exit 1 ;;
        esac
      done &

      # When one of them ends, all end, and systemd starts the service again.
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
      # gives up where it cannot work; the guest's own clipboard keeps working
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

      # Restrictions that a user service can set. VSOCK is the connection to VMware.
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
