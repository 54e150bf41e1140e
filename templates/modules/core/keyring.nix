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

  # Browsers and sandboxed programs ask the portal. Neither Hyprland's nor GTK's portal can answer.
  xdg.portal.config.hyprland."org.freedesktop.impl.portal.Secret" = [ "gnome-keyring" ];
}
