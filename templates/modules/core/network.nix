# Network: NetworkManager takes the address VMware hands out; a firewall; cached DNS.
{
  networking = {
    firewall = {
      enable = true;
      # Modules open their own ports, such as SSH's.
      allowedTCPPorts = "@facts.openTcpPorts@";
    };

    # Interface names differ between VMware's network cards: none is named here.
    networkmanager.enable = true;
  };

  # Asks the servers that VMware's DHCP names (so a VPN on the host works) and remembers answers:
  # VMware's own DNS drops some when many are asked at once.
  services.resolved.enable = true;
}
