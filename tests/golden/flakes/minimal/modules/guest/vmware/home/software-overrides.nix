# Programs draw in software, because sharing GPU buffers fails between Hyprland and VMware's virtual GPU.
# Hyprland itself uses the GPU, so the variables are set only after it has started.
{ hypr, lib, ... }:
{
  wayland.windowManager.hyprland = {
    # before other start handlers, because programs inherit it from then on
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
