# @when facts.followsWindow
# Follows the size of the VMware window. Hyprland reads a screen's modes only once, so a small
# service looks at what the guest tools tell the kernel. Needs View → Autosize in VMware.
{
  config,
  hypr,
  pkgs,
  screen,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # Hyprland counts a scale in steps of 1/120, and takes another one where this one does not divide
  # width and height into whole numbers.
  steps = toString (builtins.floor (builtins.fromJSON screen.scale * 120 + 0.5));

  autofit = pkgs.writeShellScript "vmware-autofit" ''
    screen="output = '${screen.output}', position = '${screen.position}', scale = '${screen.scale}'"

    # the next smaller length that the scale divides
    fitting() {
      length=$1
      while [ $((length * 120 % ${steps})) -ne 0 ]; do
        length=$((length - 1))
      done
      echo "$length"
    }

    last=
    while ${pkgs.coreutils}/bin/sleep 1; do
      for modes in /sys/class/drm/card*-${screen.output}/modes; do
        mode=
        read -r mode < "$modes" || true
        if [ -n "$mode" ] && [ "$mode" != "$last" ]; then
          size=$(fitting "''${mode%x*}")x$(fitting "''${mode#*x}")
          ${hypr.hyprctl} eval "hl.monitor({ $screen, mode = '$size@60' })" && last=$mode
        fi
      done
    done
  '';
in
{
  systemd.user.services.vmware-autofit = {
    Unit = {
      Description = "Follow the size of the VMware window";
      ConditionVirtualization = "vmware";
      PartOf = [ target ];
      After = [ target ];
    };
    Service = {
      ExecStart = "${autofit}";
      Restart = "on-failure";
    };
    Install.WantedBy = [ target ];
  };

  wayland.windowManager.hyprland.settings = {
    # Until the service has made the size fit, the scale may not: no need to report it.
    config.misc.disable_scale_notification = true;

    # A reload forgets the size: begin again.
    on = [
      {
        _args = [
          "config.reloaded"
          (hypr.lua ''
            function()
              hl.exec_cmd("systemctl --user try-restart vmware-autofit.service")
            end'')
        ];
      }
    ];
  };
}
