# Lets hyprlock check the password; its looks are set in Home Manager.
{
  security.pam.services.hyprlock = { };
}
