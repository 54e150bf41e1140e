#!/bin/sh
# Installs this configuration on the disk of a VMware guest. Start it from the NixOS ISO:
#   sudo sh install.sh          (sh install.sh --help lists the options)
# Messages go to stderr; with --dry-run the commands go to stdout.
set -eu
export LC_ALL=C

host_name='vmware-guest'
user_name='nixos'
architecture='aarch64-linux'
controller='nvme'
disk_layout='plain'
swap_gib=4

# The ISO uses only cache.nixos.org. The installed system uses this one, too.
caches='https://nix-community.cachix.org'
cache_keys='nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs='

gib=1073741824
disk='' target=/mnt assume_yes=no last_stage=install force=no dry_run=no
# Downloads use this proxy. The machine's environment and --proxy replace it.
proxy='' no_proxy_for=''
stage=check resuming=no

usage() {
  cat <<'HELP'
Installs this configuration on the one empty disk of this virtual machine.

  sudo sh install.sh [options]

  --disk DEV     install on this disk (default: the only fitting one)
  --target DIR   mount the new system here while installing (default: /mnt)
  --yes          do not ask before erasing the disk
  --until STAGE  stop after partition, format, mount, copy or install
  --proxy URL    download through this proxy (default: what http_proxy says)
  --no-proxy LIST  names to reach without the proxy, separated by commas
  --force        warn and continue if this is no EFI machine, no VMware guest, another
                 processor, or has little memory
  --dry-run      print every command, change nothing
  --help         show this text

After a failure, start it again. It keeps what is mounted at the target, and
continues from there.
HELP
}

say() {
  printf '%s\n' "$@" >&2
}

refuse() {
  say "install.sh: $1"
  shift
  for line do say "  $line"; done
  exit 1
}

# A problem that --force accepts and that a dry run only reports.
object() {
  if [ "$force" = yes ] || [ "$dry_run" = yes ]; then
    say "warning: $1"
  else
    refuse "$@" 'If you are sure, start again with --force.'
  fi
}

# Prints a command as one line, quoted for a shell.
show() {
  separator=''
  for word do
    case $word in
      '' | *[!A-Za-z0-9_./:=+,@%-]*)
        word="'$(printf '%s' "$word" | sed "s/'/'\\\\''/g")'"
        ;;
    esac
    printf '%s%s' "$separator" "$word"
    separator=' '
  done
  printf '\n'
}

run() {
  if [ "$dry_run" = yes ]; then
    show "$@"
  else
    "$@"
  fi
}

begin() {
  stage=$1
  shift
  if [ "$dry_run" = yes ]; then
    printf '# %s\n' "$stage"
  else
    say "==> $*"
  fi
}

# Ends here when --until named this stage.
stop_if_last() {
  if [ "$last_stage" = "$stage" ] && [ "$stage" != install ]; then
    say "Stopped after '$stage', as you asked."
    stage=finished
    exit 0
  fi
}

# Says what to do when nixos-install has failed, because its own messages rarely do.
explain_failure() {
  say 'NixOS is not installed completely yet. The disk is ready, and everything that was downloaded is kept.' ''
  free_mib=$(df -Pm "$target" 2>/dev/null | awk 'NR == 2 { print $4 }')
  if [ "${free_mib:-9999}" -lt 512 ]; then
    say 'The disk is full. Shut the machine down, give it a larger disk in VMware, and install again.'
  elif [ "$1" -eq 137 ] || dmesg 2>/dev/null | grep -q 'Out of memory: Killed'; then
    say 'The machine ran out of memory. Shut it down, give it more (8 GiB or more) in VMware,' \
      'start the ISO, and install again. That erases the disk and downloads everything again.'
  elif [ "$1" -ge 128 ]; then
    say 'The installation was interrupted. Start it again, and it continues:' "  sudo sh $0"
  elif ! reaches_cache; then
    say "https://cache.nixos.org does not answer. $network_hint" \
      'When the network works, start this again, and it continues:' "  sudo sh $0"
  else
    say 'Most often a download failed. Start it again, and it continues:' "  sudo sh $0" '' \
      'If it stops at the same place again, the last line above that begins with "error:" says why.' \
      "To correct a file of this configuration: sudo nano $target/etc/nixos/FILE. Then start it there:" \
      "  sudo sh $target/etc/nixos/install.sh"
  fi
}

on_exit() {
  status=$?
  trap - EXIT
  case $stage in
    check | finished) ;;
    *)
      if [ "$status" -ne 0 ]; then
        say '' "Stopped in the stage '$stage' (exit status $status)."
        case $stage in
          partition | format)
            say "Nothing is installed yet. Start it again: sudo sh $0"
            ;;
          password)
            say "NixOS is installed, but nobody can log in yet. Before you restart:" \
              "  sudo nixos-enter --root $target -c 'passwd $user_name'"
            ;;
          install) explain_failure "$status" ;;
          *)
            say "The disk is ready and stays mounted at $target." \
              "When you have solved the problem, start it again, and it continues: sudo sh $0"
            ;;
        esac
      fi
      ;;
  esac
  exit "$status"
}

need_value() {
  [ "$#" -ge 2 ] || {
    say "install.sh: $1 needs a value"
    exit 2
  }
}

read_options() {
  while [ "$#" -gt 0 ]; do
    case $1 in
      --disk) need_value "$@" && disk=$2 && shift ;;
      --target) need_value "$@" && target=$2 && shift ;;
      --until) need_value "$@" && last_stage=$2 && shift ;;
      --proxy) need_value "$@" && proxy=$2 && shift ;;
      --no-proxy) need_value "$@" && no_proxy_for=$2 && shift ;;
      --yes) assume_yes=yes ;;
      --force) force=yes ;;
      --dry-run) dry_run=yes ;;
      --help | -h)
        usage
        exit 0
        ;;
      *)
        say "install.sh: unknown option: $1" ''
        usage >&2
        exit 2
        ;;
    esac
    shift
  done
  case $last_stage in
    partition | format | mount | copy | install) ;;
    *)
      say "install.sh: --until takes partition, format, mount, copy or install, not: $last_stage"
      exit 2
      ;;
  esac
  case $target in
    /*) ;;
    *)
      say 'install.sh: --target takes a full path such as /mnt'
      exit 2
      ;;
  esac
  # Without links and double slashes; a folder that does not exist yet is made by the mount stage.
  target=$(readlink -m -- "$target")
  # The path becomes part of a flake reference, where other characters have a meaning.
  case $target in
    / | *[!A-Za-z0-9._/-]*)
      say "install.sh: --target takes a folder of plain letters, digits and . _ - such as /mnt"
      exit 2
      ;;
  esac
}

# ---------------------------------------------------------------- the machine

check_tools() {
  missing=''
  case $disk_layout in
    plain) tools='mkfs.ext4' ;;
    luks) tools='mkfs.ext4 cryptsetup' ;;
    btrfs) tools='mkfs.btrfs btrfs' ;;
    luks-btrfs) tools='mkfs.btrfs btrfs cryptsetup' ;;
  esac
  for tool in lsblk findmnt blkid wipefs sgdisk partx mkfs.fat mkswap mount swapon $tools; do
    command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
  done
  if [ "$last_stage" = install ]; then
    for tool in nixos-install nixos-enter; do
      command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
    done
  fi
  [ -n "$missing" ] || return 0
  if [ "$dry_run" = yes ]; then
    say "warning: not on this machine:$missing"
  else
    refuse "not found here:$missing" \
      'Start this script inside the virtual machine, from the NixOS ISO.'
  fi
}

check_machine() {
  if [ "$(id -u)" -ne 0 ]; then
    if [ "$dry_run" = yes ]; then
      say 'warning: a real run needs root: sudo sh install.sh'
    else
      refuse 'this needs root.' "Start it with: sudo sh $0"
    fi
  fi
  check_tools

  [ -d /sys/firmware/efi ] || object 'this machine was started with BIOS, not with EFI.' \
    'Shut it down, put firmware = "efi" into its .vmx file (VMware: Options, Advanced,' \
    'Firmware type, UEFI), start the ISO again.'

  virtualisation=$(systemd-detect-virt 2>/dev/null || true)
  [ "$virtualisation" = vmware ] || object "this is not a VMware guest (found: ${virtualisation:-nothing})." \
    'This configuration is made for VMware and may not start on other machines.'

  case $(uname -m) in
    "${architecture%-linux}") ;;
    *)
      object "the configuration is for ${architecture%-linux}, this machine is $(uname -m)." \
        'Choose the other architecture in the wizard, or use the matching NixOS ISO.'
      ;;
  esac

  memory_kib=$(awk '/^MemTotal:/ { print $2 }' /proc/meminfo 2>/dev/null || true)
  [ "${memory_kib:-0}" -ge 3145728 ] || object \
    "this machine has only $((${memory_kib:-0} / 1024)) MiB of memory." \
    'Shut it down and give it 4 GiB or more: NixOS would run out of memory while installing.'

  if [ "$last_stage" = install ] && [ "$dry_run" = no ] && ! reaches_cache; then
    say 'warning: https://cache.nixos.org does not answer, and the installation downloads from it.' \
      "  $network_hint"
  fi
}

# ----------------------------------------------------------------- the network

reaches_cache() {
  curl --fail --silent --head --connect-timeout 5 --max-time 10 --output /dev/null \
    https://cache.nixos.org/nix-cache-info
}

# One variable of the shell that called sudo: sudo itself drops them, but its own process still has them.
variable_of_caller() {
  [ -r "/proc/$PPID/environ" ] || return 0
  tr '\000' '\n' <"/proc/$PPID/environ" | sed -n "s/^$1=//p" | head -n 1
}

use_proxy() {
  network_hint='Is the network adapter of the virtual machine connected (NAT)?'
  for value in "$proxy" "${https_proxy:-}" "${http_proxy:-}" "${HTTPS_PROXY:-}" "${HTTP_PROXY:-}" \
    "$(variable_of_caller https_proxy)" "$(variable_of_caller http_proxy)" "${default_proxy:-}"; do
    proxy=$value
    [ -z "$proxy" ] || break
  done
  [ -n "$proxy" ] || return 0
  for value in "$no_proxy_for" "${no_proxy:-}" "${NO_PROXY:-}" "$(variable_of_caller no_proxy)" \
    127.0.0.1,localhost; do
    no_proxy_for=$value
    [ -z "$no_proxy_for" ] || break
  done
  case $proxy$no_proxy_for in
    # The daemon reads them from a file whose lines end at a quote.
    *[\"\'\\[:space:]]*)
      say 'install.sh: a proxy has no quotes, spaces or backslashes in its address'
      exit 2
      ;;
  esac
  http_proxy=$proxy https_proxy=$proxy no_proxy=$no_proxy_for
  export http_proxy https_proxy no_proxy
  network_hint='Can the virtual machine reach the proxy? To use another one: --proxy URL'
}

# nixos-install has the variables from here; the daemon of the ISO has an environment of its own.
tell_daemon() {
  [ -n "$proxy" ] || return 0
  if [ "$dry_run" = yes ]; then
    show export "http_proxy=$proxy" "https_proxy=$proxy" "no_proxy=$no_proxy_for"
    printf '# the same for nix-daemon\n'
    return 0
  fi
  [ -d /run/systemd/system ] || return 0
  mkdir -p /run/systemd/system/nix-daemon.service.d
  # Percent signs mean something to systemd.
  printf '[Service]\nEnvironment="http_proxy=%s" "https_proxy=%s" "no_proxy=%s"\n' \
    "$proxy" "$proxy" "$no_proxy_for" | sed 's/%/%%/g' >/run/systemd/system/nix-daemon.service.d/proxy.conf
  systemctl daemon-reload
  systemctl try-restart nix-daemon.service
}

check_source() {
  for file in flake.nix flake.lock; do
    [ -f "$source_dir/$file" ] || refuse "$file is not beside $0." \
      'Unpack the whole archive and start the script from there.'
  done
}

# ------------------------------------------------------------------- the disk

facts_of() {
  # NAME TYPE RM RO SIZE of one disk, or of all of them
  lsblk --nodeps --noheadings --raw --paths --bytes --output NAME,TYPE,RM,RO,SIZE "$@" 2>/dev/null
}

# Mounted, swapped on, or below LVM, RAID or encryption.
in_use() {
  lsblk --noheadings --raw --output MOUNTPOINT "$1" | grep -q . ||
    lsblk --noheadings --raw --output TYPE "$1" | grep -qvE '^(disk|part|loop)$'
}

label_of() {
  blkid --probe --match-tag LABEL --output value "$1" 2>/dev/null || true
}

mounted_at() {
  findmnt --noheadings --raw --nofsroot --output SOURCE --mountpoint "$1" 2>/dev/null | tail -n 1
}

# The disk below a partition, or below the encryption of one.
disk_of() {
  lsblk --inverse --noheadings --raw --paths --output NAME "$1" | tail -n 1
}

smallest=$((20 * gib))
# Beside a large swap the system still needs room.
[ "$((swap_gib + 16))" -le 20 ] || smallest=$(((swap_gib + 16) * gib))

check_size() {
  [ "$2" -ge "$smallest" ] || refuse \
    "$1 is too small: $(($2 / gib)) GiB, and $((smallest / gib)) GiB are needed." \
    'Shut the machine down and give it a larger disk.'
}

check_named_disk() {
  case $disk in
    /dev/*) ;;
    *) refuse "--disk takes a device such as $example_disk, not: $disk" ;;
  esac
  if [ ! -b "$disk" ]; then
    [ "$dry_run" = yes ] || refuse "there is no disk $disk." 'List them: lsblk'
    say "warning: there is no disk $disk here; showing what would be done to it"
    return 0
  fi
  disk=$(readlink -f "$disk")
  facts=$(facts_of "$disk") || refuse "$disk cannot be read."
  read -r _ type _ read_only size <<FACTS
$facts
FACTS
  case $type in
    disk | loop) ;;
    *) refuse "$disk is no whole disk (it is a: $type)." 'List them: lsblk' ;;
  esac
  [ "$read_only" = 0 ] || refuse "$disk cannot be written."
  ! in_use "$disk" || refuse_used "$disk"
  check_size "$disk" "$size"
}

refuse_used() {
  say "install.sh: $1 is in use and stays as it is:"
  lsblk --noheadings --output NAME,TYPE,MOUNTPOINT "$1" | sed 's/^/    /' >&2
  say "  If it is from an earlier try: sudo umount -R $target; sudo swapoff -a; then start again."
  exit 1
}

# Finds the only disk that is not removable, not in use and large enough.
find_disk() {
  fitting='' fitting_count=0 used='' small=''
  disks=$(facts_of || true)
  while read -r name type removable read_only size; do
    case $name in
      /dev/nvme* | /dev/sd* | /dev/vd*) ;;
      *) continue ;;
    esac
    [ "$type $removable $read_only" = 'disk 0 0' ] || continue
    if in_use "$name"; then
      used="$used $name"
    elif [ "$size" -lt "$smallest" ]; then
      small="$small $name ($((size / gib)) GiB)"
    else
      fitting="$fitting $name"
      fitting_count=$((fitting_count + 1))
    fi
  done <<DISKS
$disks
DISKS
  if [ "$fitting_count" -eq 1 ]; then
    disk=${fitting# }
  elif [ "$fitting_count" -gt 1 ]; then
    refuse "there is more than one disk:$fitting" \
      "Say which one may be erased, for example: sudo sh install.sh --disk ${fitting##* }"
  elif [ "$dry_run" = yes ]; then
    disk=$example_disk
    say "warning: no fitting disk here; showing what would be done to $disk"
  else
    # The only disk there is may be in use from an earlier try.
    case $used$small in
      ' '*' '*) ;;
      ' '*) refuse_used "${used# }" ;;
    esac
    set -- 'there is no disk to install on.'
    [ -z "$used" ] || set -- "$@" "In use:$used"
    [ -z "$small" ] || set -- "$@" "Smaller than $((smallest / gib)) GiB:$small"
    refuse "$@" 'Shut the machine down and add a hard disk to it in VMware (NEXT-STEPS.md says how).'
  fi
}

# If an earlier run of this script mounted the disk, continue with it and erase nothing.
find_earlier_run() {
  root_part=$(mounted_at "$target")
  [ -n "$root_part" ] || return 0
  [ "$(label_of "$root_part")" = nixos ] || refuse \
    "something else is mounted at $target: $root_part" \
    "Unmount it (sudo umount -R $target) or take another folder with --target."
  mounted_disk=$(disk_of "$root_part")
  [ -z "$disk" ] || [ "$(readlink -f "$disk")" = "$mounted_disk" ] || refuse \
    "$target holds the disk $mounted_disk, not $disk." "Unmount it first: sudo umount -R $target"
  disk=$mounted_disk
  boot_part='' swap_part=''
  for part in $(lsblk --noheadings --raw --paths --output NAME "$disk"); do
    case $(label_of "$part") in
      boot) boot_part=$part ;;
      swap) swap_part=$part ;;
    esac
  done
  [ -n "$boot_part" ] || refuse "$disk has no partition labelled boot." \
    "Unmount it and start again: sudo umount -R $target; sudo sh $0"
  resuming=yes
  say "An earlier run has prepared $disk and mounted it at $target. Nothing is erased; the installation continues."
}

name_partitions() {
  case $disk in
    *[0-9]) prefix=${disk}p ;;
    *) prefix=$disk ;;
  esac
  boot_part=${prefix}1
  if [ "$swap_gib" -gt 0 ]; then
    swap_part=${prefix}2 root_part=${prefix}3
  else
    swap_part='' root_part=${prefix}2
  fi
}

confirm() {
  say '' "This disk will be ERASED, all of it:"
  lsblk --output NAME,SIZE,TYPE,MODEL "$disk" 2>/dev/null | sed 's/^/    /' >&2
  if [ "$swap_gib" -gt 0 ]; then
    say "It will hold: boot (1 GiB), swap ($swap_gib GiB), nixos (the rest)."
  else
    say 'It will hold: boot (1 GiB), nixos (the rest).'
  fi
  [ "$assume_yes" = no ] && [ "$dry_run" = no ] || return 0
  printf 'Type yes to erase %s and install NixOS on it: ' "$disk" >&2
  answer=''
  read -r answer || true
  case $answer in
    yes | Yes | YES) ;;
    *) refuse 'not confirmed; nothing was changed.' ;;
  esac
}

# ----------------------------------------------------------------- the stages

wait_for() {
  tries=0
  until [ -b "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 50 ] || {
      say "The partition $1 did not appear."
      return 1
    }
    sleep 0.2
  done
}

partition() {
  begin partition "Partitioning $disk"
  run wipefs --all --quiet "$disk"
  if [ "$swap_gib" -gt 0 ]; then
    run sgdisk --clear \
      --new=1:0:+1GiB --typecode=1:ef00 --change-name=1:boot \
      --new=2:0:"+${swap_gib}GiB" --typecode=2:8200 --change-name=2:swap \
      --new=3:0:0 --typecode=3:8300 --change-name=3:nixos "$disk" >&3
  else
    run sgdisk --clear \
      --new=1:0:+1GiB --typecode=1:ef00 --change-name=1:boot \
      --new=2:0:0 --typecode=2:8300 --change-name=2:nixos "$disk" >&3
  fi
  run partx --update "$disk"
  if [ "$dry_run" = no ]; then
    ! command -v udevadm >/dev/null 2>&1 || udevadm settle
    wait_for "$boot_part"
    wait_for "$root_part"
    [ -z "$swap_part" ] || wait_for "$swap_part"
  fi
  stop_if_last
}

format() {
  begin format 'Formatting the partitions'
  run mkfs.fat -F 32 -n boot "$boot_part" >&3
  [ -z "$swap_part" ] || run mkswap --label swap "$swap_part" >&3
  run mkfs.ext4 -q -F -L nixos "$root_part"
  if [ "$dry_run" = no ] && command -v udevadm >/dev/null 2>&1; then udevadm settle; fi
  stop_if_last
}

# Mounted by device, not by label: another disk may carry the same labels.
mount_all() {
  begin mount "Mounting the new system at $target"
  if [ "$resuming" = no ]; then
    run mkdir -p "$target"
    run mount -t ext4 "$root_part" "$target"
  fi
  if [ "$resuming" = no ] || [ -z "$(mounted_at "$target/boot")" ]; then
    run mkdir -p "$target/boot"
    run mount -t vfat -o umask=0077 "$boot_part" "$target/boot"
  fi
  if [ -n "$swap_part" ] && { [ "$resuming" = no ] || ! in_use "$swap_part"; }; then
    run swapon "$swap_part"
  fi
  stop_if_last
}

copy() {
  begin copy "Copying this configuration to $target/etc/nixos"
  config_dir=$target/etc/nixos
  if [ "$source_dir" = "$config_dir" ]; then
    say 'It is there already.'
  else
    # Copies to a temporary name and renames it, so that a half-finished copy is never used.
    run rm -rf "$config_dir.new"
    run mkdir -p "$target/etc"
    run mkdir -m 700 "$config_dir.new"
    run cp -R "$source_dir/." "$config_dir.new/"
    # The seed disc holds the same files, and only the virtual machine needs it.
    run rm -f "$config_dir.new/vmware/seed.iso"
    run chown -R root:root "$config_dir.new"
    run find "$config_dir.new" -type d -exec chmod 755 '{}' +
    run find "$config_dir.new" -type f -exec chmod 644 '{}' +
    run find "$config_dir.new" -type f -name '*.sh' -exec chmod 755 '{}' +
    if [ -f "$source_dir/secrets.nix" ]; then
      run chmod 600 "$config_dir.new/secrets.nix"
    fi
    # A copy without secrets, so that `reconfigure` can tell what you edit later, also without a network.
    run rm -rf "$config_dir.base"
    run cp -R "$config_dir.new" "$config_dir.base"
    run rm -rf "$config_dir.base/.git" "$config_dir.base/secrets" "$config_dir.base/secrets.nix"
    if [ -e "$config_dir" ]; then
      run rm -rf "$config_dir.old"
      run mv "$config_dir" "$config_dir.old"
    fi
    run mv "$config_dir.new" "$config_dir"
  fi
  stop_if_last
}

install_system() {
  begin install 'Installing NixOS: this downloads a few GiB and takes a while'
  tell_daemon
  run nixos-install --root "$target" --flake "path:$target/etc/nixos#vmware-guest" \
    --no-root-passwd --no-channel-copy \
    --option extra-substituters "$caches" \
    --option extra-trusted-public-keys "$cache_keys"
}

# Looks at the installed system, because only it knows its account and whether the account has a password.
needs_password() {
  if [ ! -r "$target/etc/shadow" ]; then
    say "warning: $target/etc/shadow cannot be read, so it is unknown whether $user_name has a password"
    return 1
  fi
  # The configuration gives the account this number; secrets.nix may give it another name.
  account=$(awk -F: '$3 == 1000 { print $1; exit }' "$target/etc/passwd" 2>/dev/null || true)
  case $account in
    '' | *[!A-Za-z0-9._-]*) ;;
    *) user_name=$account ;;
  esac
  awk -F: -v user="$user_name" \
    '$1 == user && ($2 == "" || $2 ~ /^[!*]/) { locked = 1 } END { exit !locked }' "$target/etc/shadow"
}

set_password() {
  if [ "$dry_run" = yes ]; then
    printf '# only if the account has no password yet\n'
    show nixos-enter --root "$target" -c "passwd $user_name"
    return 0
  fi
  needs_password || return 0
  stage=password
  say '' "Choose the password of $user_name. Nothing is shown while you type."
  tries=1
  until nixos-enter --root "$target" -c "passwd $user_name"; do
    [ "$tries" -lt 3 ] || return 1
    tries=$((tries + 1))
    say 'That did not work. Try again.'
  done
}

main() {
  read_options "$@"
  trap on_exit EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  umask 022
  # The output of tools goes to stderr, so that stdout holds only commands.
  if [ "$dry_run" = yes ]; then exec 3>&1; else exec 3>&2; fi

  case $controller in
    nvme) example_disk=/dev/nvme0n1 ;;
    *) example_disk=/dev/sda ;;
  esac
  source_dir=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

  use_proxy
  check_source
  check_machine
  find_earlier_run
  if [ "$resuming" = no ]; then
    case $source_dir/ in
      "$target"/*)
        refuse "this folder lies inside $target, where the new disk goes." \
          "Copy it elsewhere first: cp -r $source_dir /tmp/ and start it from there."
        ;;
    esac
    if [ -n "$disk" ]; then check_named_disk; else find_disk; fi
    name_partitions
    confirm
    partition
    format
  elif [ "$last_stage" = partition ] || [ "$last_stage" = format ]; then
    say "'$last_stage' was done by an earlier run; nothing to do."
    exit 0
  fi
  mount_all
  copy
  install_system
  set_password
  stage=finished
  [ "$dry_run" = no ] || exit 0
  say '' "Done: NixOS is on $disk, and its configuration is in /etc/nixos." \
    '' \
    '  1. Restart:           sudo reboot' \
    "  2. Your account:      $user_name on $host_name" \
    '  3. First keys to try: NEXT-STEPS.md in /etc/nixos lists them'
  if [ -n "${from_seed_disc:-}" ]; then
    say '' 'The seed disc is not needed any more, and may hold your password. To remove it, switch the machine off' \
      'once and run create-vm again, on your computer, with --forget-seed (on Windows: -ForgetSeed).'
  fi
}

main "$@"
