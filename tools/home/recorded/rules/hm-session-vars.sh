# Only source this once.
if [ -n "${__HM_SESS_VARS_SOURCED-}" ]; then return; fi
export __HM_SESS_VARS_SOURCED=1

export A="a "b" $HOME"
export LOCALE_ARCHIVE_2_27="/nix/store/00000000000000000000000000000000-glibcLocales/lib/locale/locale-archive"
export N="1"
export STARSHIP_CONFIG="/home/ada/.config/starship.toml"
export XDG_BIN_HOME="/home/ada/.local/bin"
export XDG_CACHE_HOME="/home/ada/.cache"
export XDG_CONFIG_HOME="/home/ada/.config"
export XDG_DATA_HOME="/home/ada/.local/share"
export XDG_STATE_HOME="/home/ada/.local/state"

