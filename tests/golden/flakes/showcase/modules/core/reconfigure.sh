# Changes the answers of /etc/nixos and keeps what was edited by hand. See `reconfigure --help`.
set -eu

folder=/etc/nixos
flake=vmware-guest

# Why a file needs a choice. The wizard's page uses the same words.
why_lines='you and the new answers changed the same lines'
why_gone_in_next='you edited it; the new answers do not have it'
why_gone_in_mine='you deleted it; the new answers change it'
why_both_added='you added it; the new answers have a file of this name'
why_base_unknown='you edited it, and its generated version is not available'
why_whole_file='you updated it; the new answers have other versions'
why_no_text='you replaced it with a link or a binary file; the new answers change it'

choice=''
lock=''
show=''
undo=''
source=''

usage() {
  cat <<'EOF'
Usage:
  reconfigure                    show the link that opens the wizard with this machine's answers
  reconfigure LINK               take the answers of a link, from the server it names
  reconfigure FILE.zip           the same from a download, without a network (also .tar.gz, or a folder)
  reconfigure --undo             go back to before the last change

Options:
  --show           show what would change, and change nothing
  --mine, --new    where your edits and the new answers differ: keep your lines, or use the new file
  --keep-lock      keep the versions in your flake.lock
  --new-lock       use the new versions, also if you updated yours
  --folder DIR     another folder than /etc/nixos
EOF
}

fail() {
  printf 'reconfigure: %s\n' "$1" >&2
  printf 'Nothing was changed.\n' >&2
  exit 1
}

say() {
  printf '%s\n' "$@"
}

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage && exit ;;
    --show) show=1 ;;
    --mine) choice=mine ;;
    --new) choice=new ;;
    --keep-lock) lock=keep ;;
    --new-lock) lock=new ;;
    --undo) undo=1 ;;
    --folder)
      [ $# -gt 1 ] || fail '--folder needs the name of a folder.'
      folder=$2
      shift
      ;;
    -*) fail "There is no option $1. See reconfigure --help." ;;
    *)
      [ -z "$source" ] || fail 'Give one link or one file. Quote the link: it holds characters that the shell reads.'
      source=$1
      ;;
  esac
  shift
done
# Without links, because what is renamed must be the folder itself.
folder=$(readlink -m -- "$folder")
here=$(pwd -P)
before=$folder.before
after=${folder%/*}/.${folder##*/}.reconfigure

# Renames the finished folder into place, so that an error before leaves the old one unchanged.
swap() {
  # coreutils 9.5 exchanges both names in one step
  if ! mv --exchange --no-target-directory "$1" "$folder" 2>/dev/null; then
    mv -T "$folder" "$folder.moving" || fail "$folder cannot be renamed. Is something mounted there?"
    mv -T "$1" "$folder"
    mv -T "$folder.moving" "$1"
  fi
}

# A run that was killed between two renames left the folder with another name.
if [ ! -e "$folder" ] && [ -e "$folder.moving" ]; then
  mv -T "$folder.moving" "$folder"
fi

is_ours() {
  [ "$(jq -r .generator "$1/hyprguest.json" 2>/dev/null)" = hyprguest ]
}

manifest=$folder/hyprguest.json
is_ours "$folder" || fail "$folder has no hyprguest.json, so it was not made by Hyprguest."

if [ -z "$source$undo" ]; then
  link=$(jq -r .link "$manifest")
  qrencode --type=ansiutf8 "$link" 2>/dev/null || true
  say "$link" '' 'Open it, change your answers, and copy the link of the page *Review*. Then type:' "  reconfigure 'LINK'"
  exit
fi

# The folder above must be writable, too, because the new folder is made there.
if [ ! -w "$(dirname "$folder")" ] && [ -z "$show" ]; then
  [ -z "$choice" ] || set -- "--$choice"
  [ -z "$lock" ] || set -- "$@" "--$lock-lock"
  [ -z "$undo" ] || set -- "$@" --undo
  [ -z "$source" ] || set -- "$@" "$source"
  exec sudo "$0" --folder "$folder" "$@"
fi

# The next change deletes the folder before the last one, and whatever was edited there by mistake.
case $here/ in
  "$before"/*) fail "Your terminal is in $before, the folder before the last change. Type: cd $folder" ;;
esac
for kept in "$before" "$folder.base"; do
  if [ -z "$show" ] && [ -e "$kept" ] && ! is_ours "$kept"; then
    fail "$kept was not made by this command, which would replace it. Give it another name first."
  fi
done

# A folder that is renamed takes along the terminal that is in it.
say_where() {
  case $here/ in
    "$folder"/*) say "Your terminal is in the old folder now. Type: cd $folder" ;;
  esac
}

ask() {
  [ -t 0 ] || return 1
  printf '%s ' "$1"
  read -r answer || return 1
}

if [ -n "$undo" ]; then
  [ -d "$before" ] || fail "There is no $before to go back to."
  git --no-pager diff --no-index --stat "$folder" "$before" || true
  swap "$before"
  say "$folder is as it was before the last change. To take this back, type reconfigure --undo again."
  say_where
  say 'Now type: rebuild'
  exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

# Unpacks an archive with one folder. Refuses links, because they could lead out of it.
unpack() {
  mkdir "$2"
  case $1 in
    *.zip) unzip -q "$1" -d "$2" >/dev/null 2>&1 || return 1 ;;
    *) tar --extract --gzip --file="$1" --directory="$2" --no-same-owner 2>/dev/null || return 1 ;;
  esac
  [ -z "$(find "$2" ! -type f ! -type d)" ] || return 1
  set -- "$2" "$2"/*
  [ $# = 2 ] && [ -f "$2/hyprguest.json" ] || return 1
  mv "$2" "$1.tree"
}

download() {
  curl --fail --silent --show-error --location --max-filesize 20000000 --max-time 120 --output "$2" "$1"
}

# The wizard's address: a link without its page and query.
server_of() {
  address=${1%%[?#]*}
  case ${address#*://} in
    */api/*) address=${address%%/api/*} ;;
    */*) address=${address%/*} ;;
  esac
  say "$address"
}

case $source in
  http://* | https://*)
    query=${source#*\?}
    [ "$query" != "$source" ] || query=''
    server=$(server_of "$source")
    download "$server/api/flake.tar.gz?${query%%#*}" "$work/new.tar.gz" ||
      fail "The flake could not be fetched from $server. Without a network, download the zip elsewhere and name the file."
    unpack "$work/new.tar.gz" "$work/new" || fail "$server did not send a flake of Hyprguest."
    ;;
  *)
    server=''
    [ -e "$source" ] || fail "There is no file $source."
    if [ -d "$source" ]; then
      cp -R "$source" "$work/new.tree"
    else
      unpack "$source" "$work/new" || fail "$source is no archive with a flake of Hyprguest."
    fi
    ;;
esac
new=$work/new.tree
if ! is_ours "$new" || [ ! -f "$new/flake.nix" ]; then
  fail "$source is no flake of Hyprguest."
fi

# A key in the folder would be copied to the world-readable Nix store. Only root may read the secrets, as install.sh has it.
rm -f "$new/key.txt"
[ ! -f "$new/secrets.nix" ] || chmod 600 "$new/secrets.nix"

# An older Hyprguest would take back what a newer one brought.
version_of() {
  jq -r '.version // "0"' "$1/hyprguest.json"
}
newest=$(printf '%s\n' "$(version_of "$folder")" "$(version_of "$new")" | sort -V | tail -n 1)
[ "$(version_of "$new")" = "$newest" ] ||
  fail "This machine was made by Hyprguest $newest, and the new files are of $(version_of "$new"). Take them from a newer one."

# The hash of each file as it was generated.
jq -r '.files // {} | to_entries[] | "\(.value)  \(.key)"' "$manifest" >"$work/hashes"
[ -s "$work/hashes" ] ||
  fail "$manifest is from an old version without hashes. Download the new flake, and copy your edits into it by hand, once."

hash_of() {
  sha256sum <"$1" | cut -d ' ' -f 1
}

# Sets $base to a file with the generated text of a path. Fails if it is not available.
fetched=''
find_base() {
  if [ -z "$fetched" ]; then
    fetched=1
    old_link=$(jq -r .link "$manifest")
    id=$(jq -r '.id // ""' "$manifest")
    for from in $server "$(server_of "$old_link")"; do
      download "$from/api/flake/$id/flake.tar.gz?${old_link#*\?}" "$work/old.tar.gz" 2>/dev/null || continue
      ! unpack "$work/old.tar.gz" "$work/old" || break
    done
  fi
  for base in "$folder.base/$2" "$work/old.tree/$2"; do
    [ ! -f "$base" ] || [ "$(hash_of "$base")" != "$1" ] || return 0
  done
  # Git may have kept it.
  base=$work/shown
  for commit in $(git -C "$folder" log --format=%H --max-count=500 -- "$2" 2>/dev/null); do
    git -C "$folder" show "$commit:./$2" >"$base" 2>/dev/null || continue
    [ "$(hash_of "$base")" != "$1" ] || return 0
  done
  return 1
}

# The files of a folder, Git's own left out.
list() {
  (cd "$1" && find . -name .git -prune -o \( -type f -o -type l \) -print) | sed 's|^\./||'
}

# `HASH  PATH` for each. A link has the hash of its target's name: it is kept as it is, and never followed.
hashes() {
  (
    cd "$1"
    find . -name .git -prune -o -type f -exec sha256sum {} +
    find . -name .git -prune -o -type l -print | while read -r link; do
      say "$(readlink "$link" | sha256sum | cut -d ' ' -f 1)  $link"
    done
  ) | sed 's|  \./|  |'
}

# Secrets stay as they are, and so does the disc that carries them.
is_private() {
  case $1 in
    secrets.nix | vmware/seed.iso | secrets/*.age) return 0 ;;
    *) return 1 ;;
  esac
}

# A line for each file: its hash in the first list, in the second, in the third, and its path; `-` is no file.
table() {
  {
    sed 's/^/1  /' "$1"
    sed 's/^/2  /' "$2"
    sed 's/^/3  /' "$3"
  } | awk '
    {
      path = substr($0, 70)
      hash[$1, path] = $2
      paths[path]
    }
    function of(list, path) { return (list, path) in hash ? hash[list, path] : "-" }
    END { for (path in paths) print of(1, path), of(2, path), of(3, path), path }
  ' | LC_ALL=C sort -k 4
}

conflict() {
  say "$path: $1" >>"$work/conflicts"
}

# Merges by the same rules as the wizard's page. Files that nobody edited are taken from the new flake.
merged=$work/merged
cp -R "$new" "$merged"
: >"$work/conflicts"
hashes "$folder" >"$work/is"
hashes "$new" >"$work/becomes"
table "$work/hashes" "$work/is" "$work/becomes" >"$work/table"
while read -r was is becomes path; do
  mine=$folder/$path
  next=$new/$path
  out=$merged/$path
  if is_private "$path"; then
    [ "$is" != - ] || continue
  elif [ "$path" = flake.lock ] && [ -n "$lock" ] && [ "$is" != - ] && [ "$becomes" != - ]; then
    [ "$lock" = new ] || cp "$mine" "$out"
    continue
  elif [ "$path" = hyprguest.json ] || [ "$is" = "$was" ] || [ "$is" = "$becomes" ]; then
    continue
  fi
  rm -f "$out"
  if [ "$is" != - ]; then
    mkdir -p "$(dirname "$out")"
    cp -P "$mine" "$out"
  fi
  if is_private "$path" || [ "$becomes" = "$was" ]; then
    :
  elif [ "$becomes" = - ]; then
    [ "$was" = - ] || conflict "$why_gone_in_next"
  elif [ "$was" = - ]; then
    conflict "$why_both_added"
  elif [ "$is" = - ]; then
    conflict "$why_gone_in_mine"
  elif [ "$path" = flake.lock ]; then
    conflict "$why_whole_file"
  elif [ -L "$mine" ]; then
    conflict "$why_no_text"
  elif ! find_base "$was" "$path"; then
    conflict "$why_base_unknown"
  else
    cp "$base" "$work/base"
    cp "$mine" "$work/mine"
    if git merge-file -q --ours "$out" "$work/base" "$next" 2>/dev/null; then
      git merge-file -p -q "$work/mine" "$work/base" "$next" >/dev/null || conflict "$why_lines"
    else
      conflict "$why_no_text"
    fi
  fi
done <"$work/table"

side() {
  while IFS= read -r line; do
    path=${line%%: *}
    if [ "$choice" = new ]; then
      rm -f "$merged/$path"
      [ ! -f "$new/$path" ] || cp "$new/$path" "$merged/$path"
    fi
  done <"$work/conflicts"
}

if [ -s "$work/conflicts" ]; then
  say 'Your edits and the new answers differ here:' ''
  sed 's/^/  /' "$work/conflicts"
  say ''
  if [ -z "$choice" ] && [ -z "$show" ]; then
    ask 'Keep your lines (m), take the new files (n), or stop (s)?' ||
      fail 'Choose one: --mine or --new.'
    case $answer in
      m | M) choice=mine ;;
      n | N) choice=new ;;
      *) fail 'You stopped.' ;;
    esac
  fi
  side
fi

# Shows no secrets. They are the same on both sides.
for pair in now:"$folder" then:"$merged"; do
  mkdir "$work/${pair%%:*}"
  (cd "${pair#*:}" && tar -cf - --exclude=.git --exclude=./secrets.nix --exclude='./secrets/*.age' --exclude=./vmware/seed.iso .) |
    tar -xf - -C "$work/${pair%%:*}"
done
if (cd "$work" && git --no-pager diff --no-index --no-color now 'then' >"$work/diff"); then
  say "Nothing to change: $folder already has these answers."
  exit
fi
(cd "$work" && git --no-pager diff --no-index --stat now 'then') || true
if [ -n "$show" ]; then
  cat "$work/diff"
  exit
fi
if [ -t 0 ]; then
  while :; do
    ask 'Make this change? yes, no, or show (y/n/s)' || fail 'You stopped.'
    case $answer in
      y | Y | yes) break ;;
      s | S | show) ${PAGER:-more} "$work/diff" ;;
      *) fail 'You stopped.' ;;
    esac
  done
fi

rm -rf "$after"
trap 'rm -rf "$work" "$after"' EXIT
hashes "$merged" >"$work/then.hashes"
: >"$work/none"
table "$work/is" "$work/then.hashes" "$work/none" >"$work/changed"
{
  # keep the owner of the folder
  chown -R --reference="$folder" "$merged" 2>/dev/null || true
  whole=yes
  cp -a "$folder" "$after" &&
    while read -r is becomes _ path; do
      if is_private "$path" && [ "$is" != - ] || [ "$is" = "$becomes" ]; then
        continue
      elif [ "$becomes" = - ]; then
        rm -f "$after/$path"
      else
        mkdir -p "$(dirname "$after/$path")" && cp --no-dereference --preserve=mode,ownership --remove-destination "$merged/$path" "$after/$path" || whole=''
      fi
    done <"$work/changed" &&
    [ -n "$whole" ] &&
    find "$after" -type d -empty ! -path '*/.git/*' -delete
} || fail "The new folder could not be written beside $folder. Is the disk full?"

swap "$after"
rm -rf "$before" "$folder.base"
mv -T "$after" "$before"
# Kept without secrets, so that the next change finds your edits without a network.
rm -rf "$new/.git" "$new/secrets" "$new/secrets.nix" "$new/vmware/seed.iso"
cp -R "$new" "$folder.base"
say "Done. The old folder is $before. To go back: reconfigure --undo"
say_where
if [ -d "$folder/.git" ]; then
  # Git refuses the repository of somebody else, and /etc/nixos is root's.
  as_root=''
  [ "$(stat -c %u "$folder")" != 0 ] || as_root='sudo '
  say "Git sees the change, too: ${as_root}git -C $folder diff"
fi
if ask 'Rebuild the machine now? (y/n)' && [ "$answer" = y ]; then
  exec nixos-rebuild switch --flake "path:$folder#$flake"
fi
say 'To apply it, type: rebuild'
