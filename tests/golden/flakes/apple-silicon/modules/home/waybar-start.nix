# Starts the bar again when it does not show: a busy machine may answer it too late, and Waybar then runs
# on without ever being drawn.
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
  # a failure here is one of the service, which Home Manager lets start again
  systemd.user.services.waybar.Service.ExecStartPost = "${untilShown}";
}
