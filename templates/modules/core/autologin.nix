# @when hyprland.login == autologin
# Starts Hyprland at boot without asking. After logging out, greetd.nix asks.
{ username, ... }:
{
  services.greetd.settings.initial_session = {
    command = "desktop-session";
    user = username;
  };
}
