typeset -U path cdpath fpath manpath
for profile in ${(z)NIX_PROFILES}; do
  fpath+=($profile/share/zsh/site-functions $profile/share/zsh/$ZSH_VERSION/functions $profile/share/zsh/vendor-completions)
done

HELPDIR="/nix/store/00000000000000000000000000000000-zsh/share/zsh/$ZSH_VERSION/help"

# Use emacs keymap as the default.
bindkey -e

autoload -U compinit && compinit
source /nix/store/00000000000000000000000000000000-zsh-autosuggestions/share/zsh-autosuggestions/zsh-autosuggestions.zsh
ZSH_AUTOSUGGEST_STRATEGY=(history)
ZSH_AUTOSUGGEST_HIGHLIGHT_STYLE="fg=#4c566a"


eval "$(/nix/store/00000000000000000000000000000000-zoxide/bin/zoxide init zsh )"

# History options should be set in .zshrc and after oh-my-zsh sourcing.
# See https://github.com/nix-community/home-manager/issues/177.
HISTSIZE="50000"
SAVEHIST="50000"

HISTFILE="/home/nixos/.local/state/zsh/history"
mkdir -p "$(dirname "$HISTFILE")"

if [[ $options[zle] = on ]]; then
  source <(/nix/store/00000000000000000000000000000000-fzf/bin/fzf --zsh)
fi

# Set shell options
set_opts=(
  HIST_FCNTL_LOCK EXTENDED_HISTORY HIST_IGNORE_ALL_DUPS HIST_IGNORE_DUPS
  HIST_IGNORE_SPACE SHARE_HISTORY autocd NO_APPEND_HISTORY
  NO_HIST_EXPIRE_DUPS_FIRST NO_HIST_FIND_NO_DUPS NO_HIST_SAVE_NO_DUPS
)
for opt in "${set_opts[@]}"; do
  setopt "$opt"
done
unset opt set_opts

autoload -Uz up-line-or-beginning-search down-line-or-beginning-search edit-command-line
zle -N up-line-or-beginning-search
zle -N down-line-or-beginning-search
zle -N edit-command-line

bindkey '^[[A' up-line-or-beginning-search   # up: history that begins with what you typed
bindkey '^[[B' down-line-or-beginning-search
bindkey '^[[1;5C' forward-word               # ctrl + right
bindkey '^[[1;5D' backward-word              # ctrl + left
bindkey '^[[H' beginning-of-line             # home
bindkey '^[[F' end-of-line                   # end
bindkey '^[[3~' delete-char                  # delete
bindkey '^[[3;5~' kill-word                  # ctrl + delete
bindkey '^H' backward-kill-word              # ctrl + backspace
bindkey '^[[Z' reverse-menu-complete         # shift + tab
bindkey '^ ' autosuggest-accept              # ctrl + space
bindkey '^X^E' edit-command-line             # the line in your editor

# Completion: a menu to walk through, small letters match capitals, as coloured as ls.
zstyle ':completion:*' menu select
zstyle ':completion:*' matcher-list 'm:{a-zA-Z}={A-Za-z}' 'r:|[._-]=* r:|=*'
zstyle ':completion:*' list-colors "${(s.:.)LS_COLORS}"
zstyle ':completion:*:descriptions' format '%B%d%b'

setopt interactive_comments

if [[ $TERM != "dumb" ]]; then
  eval "$(/nix/store/00000000000000000000000000000000-starship/bin/starship init zsh)"
fi

eval "$(/nix/store/00000000000000000000000000000000-direnv/bin/direnv hook zsh)"

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
source /nix/store/00000000000000000000000000000000-zsh-syntax-highlighting/share/zsh-syntax-highlighting/zsh-syntax-highlighting.zsh
ZSH_HIGHLIGHT_HIGHLIGHTERS=(main)
ZSH_HIGHLIGHT_STYLES[alias]='fg=#a3be8c'
ZSH_HIGHLIGHT_STYLES[builtin]='fg=#a3be8c'
ZSH_HIGHLIGHT_STYLES[command]='fg=#a3be8c'
ZSH_HIGHLIGHT_STYLES[function]='fg=#81a1c1'
ZSH_HIGHLIGHT_STYLES[path]=underline
ZSH_HIGHLIGHT_STYLES[unknown-token]='fg=#bf616a'

