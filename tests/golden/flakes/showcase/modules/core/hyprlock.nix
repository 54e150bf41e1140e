# Lets hyprlock check the password. Home Manager sets its look.
{
  security.pam.services.hyprlock = { };
}
