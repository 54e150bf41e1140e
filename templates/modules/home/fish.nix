# @when user.shell == fish
# Fish: colours and keys. Suggestions and highlighting are built in.
{ look, palette, ... }:
{
  programs.fish = {
    enable = true;
    interactiveShellInit = ''
      set -g fish_greeting

      set -g fish_color_autosuggestion ${look.bare palette.overlay}
      set -g fish_color_command ${look.bare palette.green}
      set -g fish_color_comment ${look.bare palette.subtext}
      set -g fish_color_end ${look.bare palette.orange}
      set -g fish_color_error ${look.bare palette.red}
      set -g fish_color_escape ${look.bare palette.magenta}
      set -g fish_color_keyword ${look.bare palette.magenta}
      set -g fish_color_normal ${look.bare palette.text}
      set -g fish_color_operator ${look.bare palette.cyan}
      set -g fish_color_param ${look.bare palette.text}
      set -g fish_color_quote ${look.bare palette.yellow}
      set -g fish_color_redirection ${look.bare palette.cyan}
      set -g fish_pager_color_prefix ${look.bare palette.accent} --bold

      bind ctrl-backspace backward-kill-word
      bind ctrl-delete kill-word
    '';
    shellAbbrs = {
      gc = "git commit";
      gco = "git checkout";
      gp = "git push";
    };
  };
}
