# @when hyprland.bar == waybar
# Restarts the bar when it is not visible. On a busy machine Hyprland can answer Waybar too late; Waybar
# then keeps running, but is never drawn.
{ hypr, pkgs, ... }:
let
  untilShown = pkgs.writeShellScript "waybar-until-shown" ''
    for _ in {1..30}; do
      case $(${hypr.hyprctl} layers) in
        *'namespace: waybar'*) exit ;;
      esac
      ${pkgs.coreutils}/bin/sleep 1
    done
    echo 'Hyprland shows no bar.' >&2
    exit 1
  '';
in
{
  # if this fails, systemd restarts the service
  systemd.user.services.waybar.Service.ExecStartPost = "${untilShown}";
}
