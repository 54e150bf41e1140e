# Firefox.
{ hypr, ... }:
{
  programs.firefox = {
    enable = true;
    policies = {
      DisableFirefoxStudies = true;
      DisableTelemetry = true;
      DontCheckDefaultBrowser = true;
      NoDefaultBookmarks = true;
      OverrideFirstRunPage = "";
    };
    profiles.default.settings = {
      # true in compatible graphics: draws pages without the GPU
      "gfx.webrender.software" = true;
      "browser.aboutwelcome.enabled" = false;
      "browser.newtabpage.activity-stream.showSponsored" = false;
      "browser.newtabpage.activity-stream.showSponsoredTopSites" = false;
      "browser.tabs.inTitlebar" = 0;
    };
  };

  wayland.windowManager.hyprland.settings.bind = [ (hypr.run "B" "Apps: browser" "firefox") ];
}
