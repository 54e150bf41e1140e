# The clipboard, with a history to choose from.
{
  commands,
  hypr,
  pkgs,
  ...
}:
{
  services.cliphist.enable = true;

  home.packages = [ pkgs.wl-clipboard ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "SHIFT + V" "Clipboard: history"
      "cliphist list | ${commands.menu} -p 'Copy ' | cliphist decode | wl-copy"
    )
  ];
}
