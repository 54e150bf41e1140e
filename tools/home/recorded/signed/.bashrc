

# Commands that should be applied only for interactive shells.
[[ $- == *i* ]] || return

HISTCONTROL=erasedups:ignoreboth
HISTFILESIZE=100000
HISTSIZE=50000

shopt -s autocd
shopt -s cdspell
shopt -s checkwinsize
shopt -s globstar
shopt -s histappend

alias -- ..='cd ..'
alias -- ...='cd ../..'
alias -- cat='bat --paging=never --style=plain'
alias -- cleanup='sudo nix-collect-garbage --delete-older-than 7d'
alias -- eza='eza --icons auto --git --group-directories-first'
alias -- g=git
alias -- gd='git diff'
alias -- gl='git lg'
alias -- gs='git st'
alias -- la='eza --all'
alias -- ll='eza --long --all --header'
alias -- lla='eza -la'
alias -- ls=eza
alias -- lt='eza --tree --level=2'
alias -- rebuild='sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest'
alias -- rebuild-test='sudo nixos-rebuild test --flake path:/etc/nixos#vmware-guest'
alias -- rollback='sudo nixos-rebuild switch --rollback'
alias -- update='sudo nix flake update --flake path:/etc/nixos'

if [[ ! -v BASH_COMPLETION_VERSINFO ]]; then
  . "/nix/store/00000000000000000000000000000000-bash-completion/etc/profile.d/bash_completion.sh"
fi

if [[ -r "${GHOSTTY_RESOURCES_DIR}/shell-integration/bash/ghostty.bash" ]]; then
  builtin source "${GHOSTTY_RESOURCES_DIR}/shell-integration/bash/ghostty.bash"
fi

if [[ :$SHELLOPTS: =~ :(vi|emacs): ]]; then
  eval "$(/nix/store/00000000000000000000000000000000-fzf/bin/fzf --bash)"
fi

GPG_TTY="$(tty)"
export GPG_TTY

eval "$(/nix/store/00000000000000000000000000000000-direnv/bin/direnv hook bash)"

if [[ $TERM != "dumb" ]]; then
  eval "$(/nix/store/00000000000000000000000000000000-starship/bin/starship init bash --print-full-init)"
fi

eval "$(/nix/store/00000000000000000000000000000000-zoxide/bin/zoxide init bash )"

