if [[ ! -o login ]]; then
  # Environment variables
  . "/nix/store/00000000000000000000000000000000-hm-session-vars.sh/etc/profile.d/hm-session-vars.sh"

  # Only source this once
  if [[ -z "${__HM_ZSH_SESS_VARS_SOURCED-}" ]]; then
    export __HM_ZSH_SESS_VARS_SOURCED=1
    export A="1"
  fi
fi

export ZDOTDIR="/home/ada/.config/zsh"

# env