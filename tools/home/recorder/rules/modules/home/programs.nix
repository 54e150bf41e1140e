# Quotes, backslashes, empty and odd values for each of the generators.
{ lib, config, ... }:
let
  inherit (config.lib.formats.rasi) mkLiteral;
in
{
  programs = {
    alacritty = {
      enable = true;
      settings = {
        env.TERM = "xterm-256color";
        font.size = 11.5;
        keyboard.bindings = [
          {
            key = "N";
            mods = "Control|Shift";
            action = "CreateNewWindow";
          }
          {
            key = "Q";
            chars = "say \"x\" \\ done";
          }
        ];
        window.dimensions = { };
      };
    };
    bash = {
      enable = true;
      shellAliases.say = "echo 'it is'";
      initExtra = "# mine";
      profileExtra = "# profile";
    };
    bat = {
      enable = true;
      config = {
        map-syntax = [
          "*.jenkinsfile:Groovy"
          "*.props:Java Properties"
        ];
        pager = "less -FR";
        plain = true;
        wrapped = false;
      };
    };
    btop = {
      enable = true;
      settings = {
        theme_background = false;
        update_ms = 2000;
        color_theme = "TTY";
      };
      extraConfig = "# more";
    };
    fish = {
      enable = true;
      shellAliases.say = "echo 'it is'";
      shellAbbrs.gc = "git commit -m \"x\"";
      shellInit = "set -g x 1";
      loginShellInit = "set -g y 2";
      shellInitLast = "set -g z 3";
    };
    foot = {
      enable = true;
      settings = {
        main = {
          font = [
            "Mono:size=11"
            "Emoji"
          ];
          "a=b" = "c=d";
          login-shell = true;
        };
        "[odd]".x = 1.5;
        empty = { };
      };
    };
    fuzzel = {
      enable = true;
      settings.main = {
        lines = 3;
        none = null;
        terminal = "foot -e";
      };
    };
    ghostty = {
      enable = true;
      settings = {
        keybind = [
          "ctrl+h=goto_split:left"
          "ctrl+l=goto_split:right"
        ];
        font-size = 10.5;
        title = " a = b ";
      };
    };
    git = {
      enable = true;
      ignores = [ "*.swp" ];
      settings = {
        user.name = "Ada \"the first\" \\ Ω";
        url."git@github.com:".insteadOf = [
          "gh:"
          "https://github.com/"
        ];
        core = {
          editor = "nvim";
          whitespace = "trailing-space";
          abbrev = 12;
        };
        branch."release/1.0".merge = "refs/heads/main";
        empty = { };
      };
    };
    hyprlock = {
      enable = true;
      settings = {
        "$color" = "rgb(1,2,3)";
        source = [ "~/a.conf" ];
        general.grace = 2;
        background = [
          {
            monitor = "";
            path = "screenshot";
            nested.deep = true;
          }
          { monitor = "DP-1"; }
        ];
        label.text = "one";
      };
    };
    kitty = {
      enable = true;
      font = {
        name = "Mono";
        size = 12;
      };
      settings = {
        enable_audio_bell = false;
        scrollback_lines = 10;
        tab_title = "x y";
      };
      extraConfig = "# mine";
    };
    readline = {
      enable = true;
      variables = {
        bell-style = "none";
        expand-tilde = true;
        completion-query-items = 200;
      };
      bindings = {
        "\\C-h" = "backward-kill-word";
        "Control-b" = "beginning-of-line";
      };
      extraConfig = "# mine";
    };
    rofi = {
      enable = true;
      font = "Mono 12";
      extraConfig = {
        show-icons = true;
        kb-list = [
          "a"
          "b"
        ];
        nested.x = 1;
      };
      theme = {
        "@import" = "base";
        window = {
          width = mkLiteral "50%";
          list = map mkLiteral [
            "a"
            "b"
          ];
          flag = false;
        };
      };
    };
    ssh = {
      enable = true;
      enableDefaultConfig = false;
      settings = {
        "*".Compression = true;
        "github.com" = {
          User = "git";
          IdentityFile = [
            "~/.ssh/a"
            "~/.ssh/b"
          ];
          Port = 22;
        };
        "Match host x exec \"true\"".ForwardAgent = false;
      };
    };
    starship = {
      enable = true;
      settings = {
        add_newline = false;
        format = "$all\n\"quoted\" \\ é";
        scan_timeout = 30;
        custom.x.when = true;
      };
    };
    swaylock = {
      enable = true;
      settings = {
        color = "000000";
        daemonize = true;
        ignore-empty-password = false;
        font-size = 24;
      };
    };
    waybar = {
      enable = true;
      settings = [
        {
          layer = "top";
          output = null;
          modules-left = [ ];
          "custom/x" = {
            exec = "echo \"a\\b\"";
            interval = 1.5;
          };
        }
        { position = "bottom"; }
      ];
      style = "* { color: red; }";
    };
    wofi = {
      enable = true;
      settings = {
        width = 10;
        prompt = "";
        insensitive = true;
        gone = null;
      };
      style = "* { }";
    };
    zsh = {
      enable = true;
      initContent = lib.mkOrder 600 "# at 600";
      sessionVariables.A = "1";
      shellAliases."..." = "cd ../..";
      envExtra = "# env";
      profileExtra = "# profile";
    };
  };

  services = {
    dunst = {
      enable = true;
      settings = {
        global = {
          follow = "mouse";
          width = 300;
          notification_limit = 0;
          hide = true;
        };
        urgency_low.timeout = 1;
      };
    };
    hypridle = {
      enable = true;
      settings = {
        general.lock_cmd = "pidof x || x";
        listener = [
          {
            timeout = 1;
            on-timeout = "a";
          }
          {
            timeout = 2;
            on-timeout = "b";
          }
        ];
      };
    };
    mako = {
      enable = true;
      settings = {
        anchor = "top-right";
        icons = false;
        "app-name=x y" = {
          default-timeout = 1;
          invisible = true;
        };
      };
      extraConfig = "# more";
    };
    swaync = {
      enable = true;
      settings = {
        timeout = 1;
        widgets = [ ];
      };
    };
  };

  systemd.user = {
    services.odd = {
      Unit.Description = "Odd";
      Service = {
        Type = "oneshot";
        ExecStart = [
          "/bin/true"
          "/bin/echo a=b"
        ];
        Environment = [ ];
        RemainAfterExit = true;
      };
      Install = {
        WantedBy = [
          "default.target"
          "other.target"
        ];
        RequiredBy = [ "needy.service" ];
      };
    };
    timers.odd = {
      Timer.OnCalendar = "daily";
      Install.WantedBy = [ "timers.target" ];
    };
  };

  xdg.enable = true;
  xdg.configFile."odd/file".text = "text\n";
  xdg.dataFile."odd/data".text = "";
  home.file.".odd".text = "odd";
  home.sessionVariables = {
    A = "a \"b\" $HOME";
    N = 1;
  };
}
