# @when user.prompt == starship
# Starship, the prompt: folder, Git branch and status, result of the last command.
{ lib, palette, ... }:
{
  programs.starship = {
    enable = true;
    settings = {
      add_newline = true;
      format = lib.concatStrings [
        "$username"
        "$hostname"
        "$directory"
        "$git_branch"
        "$git_status"
        "$git_state"
        "$nix_shell"
        "$nodejs"
        "$python"
        "$rust"
        "$golang"
        "$cmd_duration"
        "$line_break"
        "$character"
      ];

      palette = "desktop";
      palettes.desktop = {
        inherit (palette)
          accent
          blue
          cyan
          green
          magenta
          orange
          red
          subtext
          yellow
          ;
      };

      character = {
        success_symbol = "[❯](bold accent)";
        error_symbol = "[❯](bold red)";
        vimcmd_symbol = "[❮](bold green)";
      };
      directory = {
        style = "bold blue";
        truncation_length = 4;
        truncation_symbol = "…/";
      };
      git_branch = {
        format = "on [$branch(:$remote_branch)]($style) ";
        style = "bold magenta";
      };
      git_status.style = "bold orange";
      git_state.style = "bold yellow";
      cmd_duration = {
        format = "took [$duration]($style) ";
        min_time = 3000;
        style = "subtext";
      };
      # words instead of logos, so that any font shows them
      golang.format = "via [go $version](bold cyan) ";
      nix_shell.format = "in [nix $name](bold cyan) ";
      nodejs.format = "via [node $version](bold green) ";
      python.format = "via [python $version( $virtualenv)](bold yellow) ";
      rust.format = "via [rust $version](bold orange) ";
      # shown over SSH only
      hostname.format = "[$hostname]($style) in ";
      hostname.style = "bold cyan";
      username.format = "[$user]($style)@";
      username.style_user = "bold cyan";
    };
  };
}
