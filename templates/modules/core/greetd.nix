# Login: tuigreet, a greeter in text, because one that needs the GPU can stay black in VMware.
{ lib, pkgs, ... }:
{
  services.greetd = {
    enable = true;
    useTextGreeter = true;
    settings.default_session.command = lib.concatStringsSep " " [
      (lib.getExe pkgs.tuigreet)
      "--asterisks"
      # /etc/issue: login-help.nix
      "--issue"
      "--remember"
      "--time"
      "--cmd desktop-session"
    ];
  };

  # greetd reads /etc/profile before it starts the desktop, which is how what Home Manager sets reaches
  # keys, launcher and bar: of the shells, only bash would bring it along (home-manager#7209).
  environment.loginShellInit = ''
    if [ -r "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh" ]; then
      . "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh"
    fi
  '';
}
