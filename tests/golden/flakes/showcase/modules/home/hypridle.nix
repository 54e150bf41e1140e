# Locks after ten minutes without input. The screen stays on and the guest awake: it saves no power
# otherwise, and not every guest comes back.
{
  commands,
  config,
  lib,
  pkgs,
  ...
}:
let
  lockSession = "${lib.getExe' pkgs.systemd "loginctl"} lock-session";
in
{
  services.hypridle = {
    enable = true;
    settings = {
      general = {
        lock_cmd = commands.lock;
        before_sleep_cmd = lockSession;
      };
      listener = [
        {
          timeout = 600;
          on-timeout = lockSession;
        }
      ];
    };
  };

  systemd.user.services.hypridle.Service = {
    # so that the service finds the lock screen
    Environment = [
      "PATH=${config.home.profileDirectory}/bin:/run/current-system/sw/bin"
    ];
    # Restarted by an update, it must not take its lock screen along: the session would stay locked.
    KillMode = "process";
  };
}
