# Programs draw in software, because VMware's card and Hyprland do not agree on how GPU images are
# handed over. Hyprland keeps the GPU, so nothing may be set before it runs.
{ hypr, lib, ... }:
{
  wayland.windowManager.hyprland = {
    # first of all start handlers: what starts later inherits it
    settings.on = lib.mkBefore [
      {
        _args = [
          "hyprland.start"
          (hypr.lua ''
            function()
              hl.env("LIBGL_ALWAYS_SOFTWARE", "1")
              hl.env("GSK_RENDERER", "cairo")
            end'')
        ];
      }
    ];

    # for programs started by systemd and D-Bus; the first five are Home Manager's own
    systemd.variables = [
      "DISPLAY"
      "HYPRLAND_INSTANCE_SIGNATURE"
      "WAYLAND_DISPLAY"
      "XDG_CURRENT_DESKTOP"
      "XDG_SESSION_TYPE"
      "LIBGL_ALWAYS_SOFTWARE"
      "GSK_RENDERER"
    ];
  };
}
