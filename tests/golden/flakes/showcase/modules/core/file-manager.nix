# Thunar, the file manager. As a module it also gets the service that saves its settings.
{
  programs.thunar.enable = true;

  # Small previews of pictures and videos in it.
  services.tumbler.enable = true;
}
