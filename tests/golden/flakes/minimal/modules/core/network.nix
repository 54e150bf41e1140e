# Network: NetworkManager, a firewall and cached DNS.
{
  networking = {
    firewall = {
      # The default. Written here, a module that turns it off is an error.
      enable = true;
      # Modules open their own ports, such as SSH's.
      allowedTCPPorts = [ ];
    };

    # Needs no interface name, which differs between VMware's network cards.
    networkmanager.enable = true;
  };

  # Uses the DNS servers from VMware's DHCP, so that a VPN on the host works. It caches answers, because
  # VMware's own DNS server drops some of many questions at once.
  services.resolved.enable = true;
}
