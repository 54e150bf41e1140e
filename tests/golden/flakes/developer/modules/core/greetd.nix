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
}
