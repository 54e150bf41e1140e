# Gives the machine a name on VMware's network, its host name with .local: its address may change.
{
  services = {
    avahi = {
      enable = true;
      nssmdns4 = true;
      # For these questions and answers only (UDP 5353).
      openFirewall = true;
      publish = {
        enable = true;
        addresses = true;
      };
    };

    # One program answers by that name.
    resolved.settings.Resolve.MulticastDNS = "no";
  };
}
