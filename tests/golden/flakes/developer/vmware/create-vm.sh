#!/bin/sh
# Makes the virtual machine on a Linux or macOS host: its folder, its file and its empty disk.
#   sh create-vm.sh          (sh create-vm.sh --help lists the options)
set -eu
export LC_ALL=C

name='dev-vm'
disk_gib=128
architecture='x86_64-linux'
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
folder='' iso='' forget_seed=no
share=''

usage() {
  cat <<'HELP'
  --dir DIR    where to put the virtual machine
  --iso FILE   the NixOS ISO (default: the newest one in Downloads)
  --forget-seed  after the installation: take the seed disc out of the machine
HELP
  echo '  --share DIR  the folder to share with the guest (default: one in your home)'
}

fail() {
  printf 'create-vm.sh: %s\n' "$@" >&2
  exit 1
}

while [ "$#" -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --forget-seed)
      forget_seed=yes
      shift
      continue
      ;;
    --*) [ "$#" -ge 2 ] || fail "$1 needs a value" ;;
  esac
  case $1 in
    --dir) folder=$2 ;;
    --iso) iso=$2 ;;
    --share) share=$2 ;;
    *) fail "unknown option: $1" ;;
  esac
  shift 2
done

case $(uname -s) in
  Darwin)
    [ -n "$folder" ] || folder="$HOME/Virtual Machines.localized/$name.vmwarevm"
    PATH=$PATH:/Applications/VMware\ Fusion.app/Contents/Library
    ;;
  *) [ -n "$folder" ] || folder="$HOME/vmware/$name" ;;
esac
vmx=$folder/$name.vmx
seed=$here/seed.iso

# After the installation the disc is not needed, and it may hold secrets.
if [ "$forget_seed" = yes ]; then
  [ -f "$vmx" ] || fail "there is no $vmx" 'Say where the machine is: --dir DIR'
  [ ! -e "$vmx.lck" ] || fail 'the virtual machine is open in VMware.' \
    'Shut it down, close it there, and start this again.'
  sed '/^sata0:2\./d' "$vmx" >"$vmx.part"
  mv "$vmx.part" "$vmx"
  rm -f "$folder/seed.iso"
  echo 'The seed disc is taken out of the machine and deleted.'
  echo "Your downloaded archive and $seed hold the same files. Keep them in a safe place, or delete them, too."
  exit 0
fi

command -v vmware-vdiskmanager >/dev/null 2>&1 || fail \
  'vmware-vdiskmanager was not found. Is VMware installed on this computer?' \
  "Without it: copy vmware-guest.vmx, and let VMware add a $disk_gib GB disk named nixos.vmdk to it."

# The newest ISO for this processor, if none was named.
if [ -z "$iso" ]; then
  for candidate in "$HOME"/Downloads/*nixos-*"${architecture%-linux}"*.iso; do
    [ -f "$candidate" ] || continue
    if [ -z "$iso" ] || [ -n "$(find "$candidate" -newer "$iso")" ]; then iso=$candidate; fi
  done
fi
[ -z "$iso" ] || [ -f "$iso" ] || fail "there is no file $iso"

[ ! -e "$vmx" ] || fail "$vmx exists already." 'Take another folder with --dir, or remove that virtual machine in VMware first.'
mkdir -p "$folder"
folder=$(CDPATH='' cd -- "$folder" && pwd -P)
vmx=$folder/$name.vmx
[ -z "$iso" ] || iso=$(CDPATH='' cd -- "$(dirname -- "$iso")" && pwd -P)/$(basename -- "$iso")
[ -n "$share" ] || share=$HOME/$name-shared
mkdir -p "$share"
share=$(CDPATH='' cd -- "$share" && pwd -P)

# The key to the encrypted secrets is not in the archive. It goes onto the machine's own copy of the disc, whose last
# sector is kept free for it.
add_key() {
  [ -n "$(find "$here/.." -name '*.age')" ] || return 0
  recipients=$here/../secrets/secrets.nix
  for candidate in "$here/../key.txt" "$here/../../key.txt" "$HOME"/Downloads/key*.txt; do
    [ -f "$candidate" ] || continue
    public=$(sed -n 's/^# public key: \(age1[a-z0-9]*\).*/\1/p' "$candidate" | head -n 1)
    [ -n "$public" ] || continue
    grep -q "$public" "$recipients" || continue
    key=$candidate
    [ "$(wc -c <"$key")" -le 2048 ] || fail "$key is too large for the disc." \
      'Keep only the lines of this key in it: AGE-SECRET-KEY-... and "# public key: ...".'
    size=$(($(wc -c <"$seed") - 2048))
    {
      head -c "$size" "$seed"
      dd if="$key" bs=2048 count=1 conv=sync 2>/dev/null
    } >"$folder/seed.iso"
    echo "The seed disc has the key to your secrets, from $key"
    return 0
  done
  fail 'key.txt is missing: it opens your secrets, and the wizard saved it beside the archive.' \
    "Put it here and start this again: $(dirname "$here")/key.txt" \
    "Without a key: delete $seed, and bring the folder into the machine another way (NEXT-STEPS.md)."
}

# Sets one key of the .vmx. Its values have no escape for quotes and line ends.
set_key() {
  [ "$(printf '%s' "$2" | tr -d '"|[:cntrl:]')" = "$2" ] || fail "VMware cannot read this path: $2"
  KEY=$1 VALUE=$2 awk '
    $1 == ENVIRON["KEY"] { print $1 " = \"" ENVIRON["VALUE"] "\""; next }
    { print }
  ' "$vmx.part" >"$vmx.next"
  mv "$vmx.next" "$vmx.part"
}

cp "$here/vmware-guest.vmx" "$vmx.part"
[ -z "$iso" ] || set_key sata0:1.fileName "$iso"
set_key sharedFolder0.hostPath "$share"
if [ -f "$seed" ]; then
  # Only you can read it, because it holds what you typed.
  (umask 077 && cp "$seed" "$folder/seed.iso" && chmod 600 "$folder/seed.iso")
  add_key
else
  sed '/^sata0:2\./d' "$vmx.part" >"$vmx.next"
  mv "$vmx.next" "$vmx.part"
fi
if [ -e "$folder/nixos.vmdk" ]; then
  echo 'The disk nixos.vmdk is there already and stays as it is.'
else
  # A disk that is only begun is removed, because the next run would take it for a finished one.
  trap 'rm -f "$folder/nixos.vmdk"' EXIT
  trap 'exit 1' HUP INT TERM
  vmware-vdiskmanager -c -s "${disk_gib}GB" -a lsilogic -t 0 "$folder/nixos.vmdk" || fail \
    'the disk was not made.' "Look at the lines above. Is there room in $folder?"
  trap - EXIT HUP INT TERM
fi
mv "$vmx.part" "$vmx"

echo
echo "The virtual machine is in: $folder"
echo "Shared with it:            $share"
if [ -f "$seed" ]; then
  newer=''
  if [ -f "$here/../flake.nix" ]; then
    newer=$(cd "$here/.." && find . -type f -newer "$seed" ! -path './.git/*' ! -name .DS_Store ! -name 'key*.txt') || true
  fi
  if [ -n "$newer" ]; then
    echo
    echo 'These files were changed after the seed disc was made, so the disc does not have the changes:'
    printf '%s\n' "$newer" | sed -n 's|^\./|  |; 1,3p'
    echo 'Bring this folder into the machine another way (NEXT-STEPS.md, Other ways),'
    echo 'or change the answers in the wizard and download again.'
  fi
else
  echo
  echo 'No seed disc is in this folder: only the zip that the wizard page makes has one.'
  echo 'NEXT-STEPS.md (Other ways) says how to bring this folder into the machine without it.'
fi
if [ -z "$iso" ]; then
  echo
  echo "Still missing: the NixOS ISO for ${architecture%-linux}, from https://nixos.org/download"
  echo "Save it as:    $folder/nixos.iso"
fi
echo
echo "Now open $name.vmx in VMware, start it, and go on with NEXT-STEPS.md."
