# Login: tuigreet, a greeter in text, because one that needs the GPU can stay black in VMware.
{ lib, pkgs, ... }:
{
  services.greetd = {
    enable = true;
    useTextGreeter = true;
    settings.default_session.command = lib.concatStringsSep " " [
      (lib.getExe pkgs.tuigreet)
      "--asterisks"
      "--remember"
      "--time"
      # Not plain Hyprland: this one brings a crashed session back in safe mode.
      "--cmd start-hyprland"
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
