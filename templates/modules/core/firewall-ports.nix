# @when facts.opensMorePorts
# Ranges of ports, and UDP ports. Single TCP ports are in network.nix.
{
  networking.firewall = {
    allowedTCPPortRanges = "@facts.openTcpPortRanges@";
    allowedUDPPortRanges = "@facts.openUdpPortRanges@";
    allowedUDPPorts = "@facts.openUdpPorts@";
  };
}
