# Only source this once.
if [ -n "${__HM_SESS_VARS_SOURCED-}" ]; then return; fi
export __HM_SESS_VARS_SOURCED=1

export EDITOR="hx"
export FZF_DEFAULT_COMMAND="fd --type f --hidden --exclude .git"
export FZF_DEFAULT_OPTS="--height=40% --layout=reverse --border=rounded --color bg:#2e3440,bg+:#434c5e,border:#4c566a,fg:#eceff4,fg+:#eceff4,header:#d8dee9,hl:#88c0d0,hl+:#88c0d0,info:#d8dee9,marker:#a3be8c,pointer:#88c0d0,prompt:#88c0d0,spinner:#81a1c1"
export GTK2_RC_FILES="/home/nixos/.gtkrc-2.0"
export LOCALE_ARCHIVE_2_27="/nix/store/00000000000000000000000000000000-glibcLocales/lib/locale/locale-archive"
export STARSHIP_CONFIG="/home/nixos/.config/starship.toml"
export TERMINAL="terminal"
export VISUAL="hx"
export XCURSOR_SIZE="24"
export XCURSOR_THEME="Bibata-Modern-Ice"
export XDG_BIN_HOME="/home/nixos/.local/bin"
export XDG_CACHE_HOME="/home/nixos/.cache"
export XDG_CONFIG_HOME="/home/nixos/.config"
export XDG_DATA_HOME="/home/nixos/.local/share"
export XDG_STATE_HOME="/home/nixos/.local/state"
export XCURSOR_PATH="/etc/profiles/per-user/nixos/share/icons${XCURSOR_PATH:+:}$XCURSOR_PATH"
