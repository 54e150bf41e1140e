# Locks after ten minutes without input. The screen stays on and the guest awake, because some guests do
# not wake up again.
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
    # A restart of this service must not end the lock screen, or the session would stay locked.
    KillMode = "process";
  };
}
