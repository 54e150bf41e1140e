

# Commands that should be applied only for interactive shells.
[[ $- == *i* ]] || return

HISTFILESIZE=100000
HISTSIZE=10000

shopt -s histappend
shopt -s extglob
shopt -s globstar
shopt -s checkjobs

alias -- ll='ls -l'
alias -- say='echo '\''it is'\'''

if [[ ! -v BASH_COMPLETION_VERSINFO ]]; then
  . "/nix/store/00000000000000000000000000000000-bash-completion/etc/profile.d/bash_completion.sh"
fi

if [[ -r "${GHOSTTY_RESOURCES_DIR}/shell-integration/bash/ghostty.bash" ]]; then
  builtin source "${GHOSTTY_RESOURCES_DIR}/shell-integration/bash/ghostty.bash"
fi

# mine
if test -n "$KITTY_INSTALLATION_DIR"; then
  export KITTY_SHELL_INTEGRATION="no-rc"
  source "$KITTY_INSTALLATION_DIR/shell-integration/bash/kitty.bash"
fi

if [[ $TERM != "dumb" ]]; then
  eval "$(/nix/store/00000000000000000000000000000000-starship/bin/starship init bash --print-full-init)"
fi

