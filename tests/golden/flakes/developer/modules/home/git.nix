# Git, with delta for readable differences.
{ customsecrets, lib, ... }:
let
  private = customsecrets.git or { };
  # What secrets.nix leaves empty falls back to the public answer.
  pick = name: public: if private.${name} or "" != "" then private.${name} else public;
in
{
  programs.git = {
    enable = true;
    # An empty name would stop Git from asking for one.
    settings = {
      user = lib.filterAttrs (_: value: value != "") {
        name = pick "name" "";
        email = pick "email" "";
      };
      alias = {
        amend = "commit --amend --no-edit";
        last = "log -1 --stat";
        lg = "log --graph --oneline --decorate --all";
        st = "status --short --branch";
        undo = "reset --soft HEAD~1";
      };
      branch.sort = "-committerdate";
      column.ui = "auto";
      diff.algorithm = "histogram";
      fetch.prune = true;
      init.defaultBranch = "main";
      merge.conflictStyle = "zdiff3";
      pull.rebase = true;
      push.autoSetupRemote = true;
      rebase = {
        autoSquash = true;
        autoStash = true;
      };
      rerere.enabled = true;
    };
    ignores = [
      "*~"
      ".direnv/"
      "result"
      "result-*"
    ];
  };

  programs.delta = {
    enable = true;
    enableGitIntegration = true;
    options = {
      line-numbers = true;
      navigate = true;
      # the terminal's sixteen colours, which are the palette's
      syntax-theme = "ansi";
    };
  };
}
