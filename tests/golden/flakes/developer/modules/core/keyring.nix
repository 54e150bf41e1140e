# Keeps the passwords and tokens of browsers, messengers and editors. Your log-in unlocks it.
{
  services.gnome = {
    gnome-keyring.enable = true;
    # Home Manager starts an SSH agent already.
    gcr-ssh-agent.enable = false;
  };
}
