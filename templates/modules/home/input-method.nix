# @when facts.needsInputMethod
# Composes Chinese, Japanese or Korean text. Ctrl + Space changes between it and the plain keyboard.
{ lib, pkgs, ... }:
let
  # The first is what a program starts with.
  methods = "@facts.inputMethods@";
  item = index: name: lib.nameValuePair "Groups/0/Items/${toString index}" { Name = name; };
in
{
  i18n.inputMethod = {
    enable = true;
    type = "fcitx5";
    fcitx5 = {
      addons = with pkgs; "@facts.inputMethodAddons@";
      # Hyprland speaks Wayland's own protocol: no variables for each toolkit.
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
