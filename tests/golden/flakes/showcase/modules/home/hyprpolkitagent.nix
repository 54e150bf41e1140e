# Asks for your password when a program needs root rights.
{
  services.hyprpolkitagent.enable = true;
}
