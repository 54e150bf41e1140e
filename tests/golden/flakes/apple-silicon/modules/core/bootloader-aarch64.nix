# Boot menu on Apple silicon.
{
  # Fusion's firmware may support no other mode: "error switching console mode".
  boot.loader.systemd-boot.consoleMode = "0";
}
