# @when user.browser == chromium
# Chromium.
{ hypr, ... }:
{
  programs.chromium = {
    enable = true;
    commandLineArgs = "@facts.chromiumFlags@";
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "B" "Apps: browser" "chromium") ];
}
