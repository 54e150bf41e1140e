# Login: tuigreet, a text greeter. A greeter that needs the GPU can stay black in VMware.
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

  # Brings Home Manager's session variables into the desktop. greetd reads /etc/profile; Home Manager
  # itself writes only to the profile of bash (home-manager#7209).
  environment.loginShellInit = ''
    if [ -r "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh" ]; then
      . "/etc/profiles/per-user/$USER/etc/profile.d/hm-session-vars.sh"
    fi
  '';
}
