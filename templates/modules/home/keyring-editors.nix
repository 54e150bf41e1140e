# @when facts.hasKeyringEditors
# VS Code and its like do not know Hyprland, so they use the keyring only if told to.
{ lib, ... }:
let
  files = "@facts.keyringEditorFiles@";
in
{
  home.file = lib.genAttrs files (_: {
    text = builtins.toJSON { password-store = "gnome-libsecret"; };
  });
}
