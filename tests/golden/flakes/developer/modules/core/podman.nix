# Podman, which needs no daemon and no root; `docker` is an alias of it.
{
  virtualisation.podman = {
    enable = true;
    autoPrune.enable = true;
    # Containers find each other by name.
    defaultNetwork.settings.dns_enabled = true;
    dockerCompat = true;
  };
}
