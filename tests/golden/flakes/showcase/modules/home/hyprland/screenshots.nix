# Screenshots: to the clipboard and to ~/Pictures/Screenshots.
{ hypr, pkgs, ... }:
let
  screenshot = pkgs.writeShellScriptBin "screenshot" ''
    file=$HOME/Pictures/Screenshots/$(date +%Y-%m-%d_%H-%M-%S).png
    mkdir -p "''${file%/*}"
    if [ "$1" = area ]; then
      region=$(slurp) || exit 0 # Escape
      grim -g "$region" "$file" || exit 1
    else
      grim "$file" || exit 1
    fi
    wl-copy --type image/png < "$file"
    notify-send --icon "$file" 'Screenshot' "Copied, and saved as $file"
  '';
in
{
  home.packages = [
    screenshot
    pkgs.grim
    pkgs.slurp
  ];

  wayland.windowManager.hyprland.settings.bind = [
    (hypr.bind "Print" "Screenshot: screen" (hypr.exec "screenshot") { })
    (hypr.bind "SHIFT + Print" "Screenshot: area" (hypr.exec "screenshot area") { })
    # for keyboards without Print, as on a Mac
    (hypr.run "A" "Screenshot: area" "screenshot area")
    (hypr.run "SHIFT + A" "Screenshot: screen" "screenshot")
  ];
}
