# Gives the machine the name HOST.local on VMware's network, because its address may change.
{
  services = {
    avahi = {
      enable = true;
      nssmdns4 = true;
      # UDP 5353 only.
      openFirewall = true;
      publish = {
        enable = true;
        addresses = true;
      };
    };

    # Avahi answers, so systemd-resolved must not.
    resolved.settings.Resolve.MulticastDNS = "no";
  };
}
