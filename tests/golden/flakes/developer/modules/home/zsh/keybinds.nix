# Keys of the command line: Emacs style, and the usual arrow and jump keys.
{
  programs.zsh = {
    defaultKeymap = "emacs";
    initContent = ''
      autoload -Uz up-line-or-beginning-search down-line-or-beginning-search edit-command-line
      zle -N up-line-or-beginning-search
      zle -N down-line-or-beginning-search
      zle -N edit-command-line

      bindkey '^[[A' up-line-or-beginning-search   # up: history that begins with what you typed
      bindkey '^[[B' down-line-or-beginning-search
      bindkey '^[OA' up-line-or-beginning-search   # what both send while you type, as NixOS sets up zsh
      bindkey '^[OB' down-line-or-beginning-search
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
    '';
  };
}
