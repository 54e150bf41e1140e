# Only source this once.
if [ -n "${__HM_SESS_VARS_SOURCED-}" ]; then return; fi
export __HM_SESS_VARS_SOURCED=1

export EDITOR="code --wait"
export FZF_DEFAULT_COMMAND="fd --type f --hidden --exclude .git"
export FZF_DEFAULT_OPTS="--height=40% --layout=reverse --border=rounded --color bg:#2d353b,bg+:#3d484d,border:#7a8478,fg:#d3c6aa,fg+:#d3c6aa,header:#9da9a0,hl:#a7c080,hl+:#a7c080,info:#9da9a0,marker:#a7c080,pointer:#a7c080,prompt:#a7c080,spinner:#7fbbb3"
export GNUPGHOME="/home/nixos/.gnupg"
export GTK2_RC_FILES="/home/nixos/.gtkrc-2.0"
export LOCALE_ARCHIVE_2_27="/nix/store/00000000000000000000000000000000-glibcLocales/lib/locale/locale-archive"
export STARSHIP_CONFIG="/home/nixos/.config/starship.toml"
export TERMINAL="ghostty"
export XCURSOR_SIZE="24"
export XCURSOR_THEME="Bibata-Modern-Ice"
export XDG_BIN_HOME="/home/nixos/.local/bin"
export XDG_CACHE_HOME="/home/nixos/.cache"
export XDG_CONFIG_HOME="/home/nixos/.config"
export XDG_DATA_HOME="/home/nixos/.local/share"
export XDG_STATE_HOME="/home/nixos/.local/state"
export XCURSOR_PATH="/etc/profiles/per-user/nixos/share/icons${XCURSOR_PATH:+:}$XCURSOR_PATH"
