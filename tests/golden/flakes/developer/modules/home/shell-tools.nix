# Tools and aliases that every shell shares.
{ palette, ... }:
{
  home.shellAliases = {
    ".." = "cd ..";
    "..." = "cd ../..";
    cat = "bat --paging=never --style=plain";
    g = "git";
    gd = "git diff";
    gl = "git lg";
    gs = "git st";
    la = "eza --all";
    ll = "eza --long --all --header";
    ls = "eza";
    lt = "eza --tree --level=2";

    # path: also sees secrets.nix, which Git does not track; sudo, because only root may read it
    rebuild = "sudo nh os switch --bypass-root-check path:/etc/nixos --hostname vmware-guest";
    rebuild-test = "sudo nh os test --bypass-root-check path:/etc/nixos --hostname vmware-guest";
    rollback = "sudo nixos-rebuild switch --rollback";
    update = "sudo nix flake update --flake path:/etc/nixos";
    cleanup = "nh clean all --keep-since 7d";
  };

  programs = {
    bat = {
      enable = true;
      # the terminal's sixteen colours, which are the palette's
      config.theme = "ansi";
    };

    btop = {
      enable = true;
      settings = {
        color_theme = "TTY";
        theme_background = false;
        vim_keys = true;
      };
    };

    direnv = {
      enable = true;
      nix-direnv.enable = true;
      silent = true;
    };

    eza = {
      enable = true;
      git = true;
      icons = "auto";
      extraOptions = [ "--group-directories-first" ];
    };

    # fzf and Neovim search with them, too
    fd.enable = true;
    ripgrep.enable = true;

    fzf = {
      enable = true;
      defaultCommand = "fd --type f --hidden --exclude .git";
      defaultOptions = [
        "--height=40%"
        "--layout=reverse"
        "--border=rounded"
      ];
      colors = {
        bg = palette.base;
        "bg+" = palette.surface;
        border = palette.overlay;
        fg = palette.text;
        "fg+" = palette.text;
        header = palette.subtext;
        hl = palette.accent;
        "hl+" = palette.accent;
        info = palette.subtext;
        marker = palette.green;
        pointer = palette.accent;
        prompt = palette.accent;
        spinner = palette.accentAlt;
      };
    };

    zoxide.enable = true;
  };
}
