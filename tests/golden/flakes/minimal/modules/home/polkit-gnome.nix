# Asks for your password when a program needs root rights. This agent draws without the GPU.
{
  services.polkit-gnome.enable = true;
}
