# @when facts.hasKeyring
# GNOME Keyring stores the secrets of programs (Secret Service), encrypted with your password.
{
  services.gnome = {
    gnome-keyring.enable = true;
    # modules/home/ssh.nix has an SSH agent already.
    gcr-ssh-agent.enable = false;
  };

  # The login screen unlocks it with the password you type there. Without a login it asks for it.
  security.pam.services.greetd.enableGnomeKeyring = true;
}
