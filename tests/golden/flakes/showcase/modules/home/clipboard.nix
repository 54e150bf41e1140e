# The clipboard, with a history to choose from.
{
  commands,
  hypr,
  pkgs,
  ...
}:
let
  # without a choice the clipboard stays as it is
  history = pkgs.writeShellScriptBin "clipboard-history" ''
    entry=$(cliphist list | ${commands.menu} -p 'Copy ')
    if [ -n "$entry" ]; then
      printf '%s\n' "$entry" | cliphist decode | wl-copy
    fi
  '';
in
{
  services.cliphist.enable = true;

  home.packages = [
    history
    pkgs.wl-clipboard
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + V" "Clipboard: history" "clipboard-history")
  ];
}
