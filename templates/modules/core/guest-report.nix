# `guest-report`: a report for whoever helps you, to paste into an issue. It removes names, addresses and
# keys. Read it before you send it all the same.
{ pkgs, ... }:
let
  guest-report = pkgs.writeShellApplication {
    name = "guest-report";
    runtimeInputs = with pkgs; [
      coreutils
      gnugrep
      gnused
      pciutils
      systemd
      wl-clipboard
    ];
    text = ''
      # A program that is missing or broken is part of the report, and must not stop it.
      set +o errexit +o pipefail

      section() {
        printf '\n## %s\n\n' "$1"
      }

      # One line of a program's output. A program that hangs is stopped after ten seconds.
      say() {
        local label=$1
        shift
        printf '%s: %s\n' "$label" "$(timeout 10 "$@" 2>&1 | head --lines=1)"
      }

      list() {
        printf '%s:\n' "$1"
        shift
        timeout 10 "$@" 2>&1 | tail --lines=40 | sed 's/^/    /'
      }

      collect() {
        echo '# Guest report'

        section Versions
        say NixOS nixos-version
        say Kernel uname --kernel-release --machine
        say Hyprland hyprctl version
        say 'Open VM Tools' vmware-toolbox-cmd -v
        list Answers grep --extended-regexp --word-regexp \
          '"(arch|channel|kernel|source|graphics|resolution|scale|login|terminal|clipboard|clipboardHistory|generator|version)"' \
          /etc/nixos/hyprguest.json

        section 'Virtual machine'
        say Hypervisor systemd-detect-virt
        say Processors nproc
        list Memory grep --extended-regexp '^(Mem(Total|Available)|Swap(Total|Free)):' /proc/meminfo
        list Disk df --human-readable --output=source,size,used,avail,target /
        list 'Graphics card' lspci -nnk -d ::0300
        list '3D (needs a renderD)' ls /dev/dri
        list 'Kernel on graphics' journalctl --boot --dmesg --quiet --no-hostname --grep='vmwgfx|\[drm\]' --lines=15

        section Desktop
        say Session printenv XDG_CURRENT_DESKTOP WAYLAND_DISPLAY
        list Errors hyprctl configerrors
        list Screens hyprctl monitors
        for log in "''${XDG_RUNTIME_DIR:-/run/user/$UID}"/hypr/*/hyprland.log; do
          if [ -e "$log" ]; then
            list Renderer grep --extended-regexp --ignore-case 'renderer:|vendor:|gl version' "$log"
            list 'Errors of Hyprland' grep --extended-regexp 'ERR|CRIT' "$log"
          fi
        done

        section Services
        for unit in vmware greetd mnt-hgfs.mount; do
          say "$unit" systemctl is-active "$unit"
        done
        for unit in vmware-clipboard vmware-autofit waybar; do
          say "$unit (yours)" systemctl --user is-active "$unit"
        done
        list Failed systemctl --failed --plain --no-legend
        list 'Failed (yours)' systemctl --user --failed --plain --no-legend

        section Logs
        list Login journalctl --boot --quiet --no-hostname --identifier=desktop-session --lines=15
        list Clipboard journalctl --user --boot --quiet --no-hostname --unit=vmware-clipboard --lines=15
        list Warnings journalctl --boot --quiet --no-hostname --priority=warning --lines=40
      }

      # Names of people and of the machine, except the default ones.
      names() {
        {
          while IFS=: read -r user _ id _ full _; do
            [ "$id" -lt 1000 ] || [ "$id" -ge 30000 ] || printf '%s\n' "$user" "$full"
          done < /etc/passwd
          printf '%s\n' "''${USER-}" "''${SUDO_USER-}"
          uname --nodename
        } | sed 's/,*$//' | grep --invert-match --line-regexp --extended-regexp 'nixos|vmware-guest|localhost|.?' | sort --unique
      }

      redact() {
        local script=() name
        while read -r name; do
          name=$(sed 's/[][\.*^$+?(){}|/]/\\&/g' <<< "$name")
          # twice, because two names in a row share the character between them
          for _ in 1 2; do
            script+=(--expression="s/(^|[^[:alnum:]])$name([^[:alnum:]]|$)/\1<name>\2/Ig")
          done
        done < <(names)
        sed --regexp-extended "''${script[@]}" \
          --expression='s#://[^/@[:space:]]+@#://<login>@#g' \
          --expression='s/(pass(word|wd|phrase)?|secret|token|api[_-]?key|authorization)([^[:alnum:]]{0,2}[=:][^[:alnum:]]{0,3})((basic|bearer) )?[^[:space:]]+/\1\3<secret>/Ig' \
          --expression='s/AGE-SECRET-KEY-[[:alnum:]-]+/<key>/Ig' \
          --expression='s/eyJ[[:alnum:]_-]{6,}(\.[[:alnum:]_-]*)+/<key>/g' \
          --expression='s/(AKIA|ASIA)[[:upper:][:digit:]]{12,}/<key>/g' \
          --expression='s#/nix/store/[0-9a-z]{32}-#/nix/store/…-#g' \
          --expression='s/((ssh|ecdsa|sk-ssh|sk-ecdsa)-[[:alnum:]@.-]+) +[[:alnum:]+\/=]{16,}.*/\1 <key>/g' \
          --expression='s/(SHA256|MD5):[[:alnum:]+\/:=]{16,}/\1:<fingerprint>/g' \
          --expression='s/\$[[:alnum:]]{1,8}\$[^[:space:]]+/<hash>/g' \
          --expression='s/[[:alnum:]._%+-]+@[[:alnum:]-]+(\.[[:alnum:]-]+)+/<address>/g' \
          --expression='s/([[:xdigit:]]{2}:){5}[[:xdigit:]]{2}/<mac>/g' \
          --expression='s/(^|[^[:alnum:].])([0-9]{1,3}\.){3}[0-9]{1,3}($|[^[:alnum:].])/\1<ip>\3/g' \
          --expression='s/(^|[^[:alnum:]:])([[:xdigit:]]{1,4}:){3,7}[[:xdigit:]]{0,4}/\1<ip>/g' \
          --expression='s/(^|[^[:alnum:]:])([[:xdigit:]]{1,4}:){1,6}(:[[:xdigit:]]{1,4}){1,6}/\1<ip>/g' \
          --expression='s/[[:xdigit:]]{8}-([[:xdigit:]]{4}-){3}[[:xdigit:]]{12}/<id>/g' \
          --expression='s/(sk|pk|gh[a-z]|xox[a-z]|xapp|gl(pat|dt|rt|cbt|ptt|oas|ft)|tskey|pypi)[_-][[:alnum:]_-]{16,}/<key>/g' \
          --expression='s#[[:alnum:]+/_=]{60,}#<key>#g' \
          --expression='s/[[:alnum:]+_=]{32,}/<id>/g'
      }

      report=$(collect | redact)
      printf '%s\n' "$report"
      # wl-copy keeps running: closing its output lets a pipe behind this command end
      if [ -n "''${WAYLAND_DISPLAY-}" ] && printf '%s\n' "$report" | wl-copy --type text/plain > /dev/null 2>&1; then
        echo 'This is on the clipboard now. Read it, then paste it into the issue.' >&2
      fi
    '';
  };
in
{
  environment.systemPackages = [ guest-report ];
}
