# @when facts.needsInputMethod
# Fcitx 5, to type Chinese, Japanese or Korean. Ctrl + Space switches it on and off.
{ lib, pkgs, ... }:
let
  # Programs start with the first one.
  methods = "@facts.inputMethods@";
  item = index: name: lib.nameValuePair "Groups/0/Items/${toString index}" { Name = name; };
in
{
  i18n.inputMethod = {
    enable = true;
    type = "fcitx5";
    fcitx5 = {
      addons = with pkgs; "@facts.inputMethodAddons@";
      # Hyprland supports Wayland's own protocol, so no toolkit needs a variable.
      waylandFrontend = true;
      settings.inputMethod = {
        GroupOrder."0" = "Default";
        "Groups/0" = {
          Name = "Default";
          "Default Layout" = "@facts.inputLayout@";
          DefaultIM = "@facts.inputMethod@";
        };
      }
      // lib.listToAttrs (lib.imap0 item methods);
    };
  };
}
