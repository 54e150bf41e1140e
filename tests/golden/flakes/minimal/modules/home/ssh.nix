# SSH to other machines, with an agent that keeps your keys for the session.
{
  programs.ssh = {
    enable = true;
    enableDefaultConfig = false;
    settings."*" = {
      AddKeysToAgent = "yes";
      HashKnownHosts = true;
      ServerAliveInterval = 60;
    };
  };

  services.ssh-agent.enable = true;
}
