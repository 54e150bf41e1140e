# @when facts.hasKeyring
# Keeps what programs want to keep secret (Secret Service), encrypted with your password.
{
  services.gnome = {
    gnome-keyring.enable = true;
    # SSH keys have an agent already: modules/home/ssh.nix.
    gcr-ssh-agent.enable = false;
  };

  # The login screen unlocks it with the password you type there.
  security.pam.services.greetd.enableGnomeKeyring = true;
}
