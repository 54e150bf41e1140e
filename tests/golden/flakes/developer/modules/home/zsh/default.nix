# Zsh: completion, suggestions while you type, history shared between terminals.
{ config, palette, ... }:
{
  imports = [ ./keybinds.nix ];

  programs.zsh = {
    enable = true;
    autocd = true;
    autosuggestion = {
      enable = true;
      highlight = "fg=${palette.overlay}";
    };
    syntaxHighlighting = {
      enable = true;
      styles = {
        alias = "fg=${palette.green}";
        builtin = "fg=${palette.green}";
        command = "fg=${palette.green}";
        function = "fg=${palette.blue}";
        path = "underline";
        unknown-token = "fg=${palette.red}";
      };
    };
    history = {
      path = "${config.xdg.stateHome}/zsh/history";
      size = 50000;
      save = 50000;
      extended = true;
      ignoreAllDups = true;
    };
    initContent = ''
      # Completion: a menu, small letters also match capitals, the colours of ls.
      zstyle ':completion:*' menu select
      zstyle ':completion:*' matcher-list 'm:{a-zA-Z}={A-Za-z}' 'r:|[._-]=* r:|=*'
      zstyle ':completion:*' list-colors "''${(s.:.)LS_COLORS}"
      zstyle ':completion:*:descriptions' format '%B%d%b'

      setopt interactive_comments
    '';
  };
}
