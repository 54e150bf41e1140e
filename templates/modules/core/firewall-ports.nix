# @when facts.opensMorePorts
# Ranges of ports, and UDP: what the guest's firewall lets through beside single TCP ports.
{
  networking.firewall = {
    allowedTCPPortRanges = "@facts.openTcpPortRanges@";
    allowedUDPPortRanges = "@facts.openUdpPortRanges@";
    allowedUDPPorts = "@facts.openUdpPorts@";
  };
}
