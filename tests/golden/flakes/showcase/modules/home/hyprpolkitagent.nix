# Asks for your password when a program needs more rights.
{
  services.hyprpolkitagent.enable = true;
}
