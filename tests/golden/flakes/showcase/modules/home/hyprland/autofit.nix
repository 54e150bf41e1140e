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

  autofit = pkgs.writeShellScript "vmware-autofit" ''
    screen="output = '${screen.output}', position = '${screen.position}', scale = '${screen.scale}'"
    last=
    while ${pkgs.coreutils}/bin/sleep 1; do
      for modes in /sys/class/drm/card*-${screen.output}/modes; do
        mode=
        read -r mode < "$modes" || true
        if [ -n "$mode" ] && [ "$mode" != "$last" ]; then
          ${hypr.hyprctl} eval "hl.monitor({ $screen, mode = '$mode@60' })" && last=$mode
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

  # A reload forgets the size: begin again.
  wayland.windowManager.hyprland.settings.on = [
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
}
