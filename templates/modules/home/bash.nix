# @when user.shell == bash
# Bash: completion, a long history, and the arrow keys searching it.
{
  programs.bash = {
    enable = true;
    historyControl = [
      "erasedups"
      "ignoreboth"
    ];
    historySize = 50000;
    shellOptions = [
      "autocd"
      "cdspell"
      "checkwinsize"
      "globstar"
      "histappend"
    ];
  };

  # Keys of the command line, for bash and every other program that reads lines.
  programs.readline = {
    enable = true;
    bindings = {
      "\\e[A" = "history-search-backward";
      "\\e[B" = "history-search-forward";
      "\\e[1;5C" = "forward-word";
      "\\e[1;5D" = "backward-word";
      "\\e[3;5~" = "kill-word";
      "\\e[Z" = "menu-complete-backward";
    };
    variables = {
      colored-completion-prefix = true;
      colored-stats = true;
      completion-ignore-case = true;
      show-all-if-ambiguous = true;
    };
  };
}
