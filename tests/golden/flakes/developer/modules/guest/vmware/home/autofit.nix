# Follows the size of the VMware window. Hyprland reads a screen's modes only once. So a small service
# watches the size that the guest tools give to the kernel. VMware must let its window resize the guest.
{
  config,
  hypr,
  pkgs,
  screen,
  ...
}:
let
  inherit (config.wayland.systemd) target;

  # Hyprland counts a scale in steps of 1/120. It uses another scale if this one does not divide width
  # and height into whole numbers.
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
    # Hides the message about a scale that does not fit, which is true only until the service runs.
    config.misc.disable_scale_notification = true;

    # A reload resets the size, so the service starts again.
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
