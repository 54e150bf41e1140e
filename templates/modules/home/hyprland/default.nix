# Hyprland's configuration, written as Lua. The program itself comes with the system.
{
  imports = "@imports@";

  wayland.windowManager.hyprland = {
    enable = true;
    configType = "lua";
    # null: use the system's (modules/core/hyprland.nix)
    package = null;
    portalPackage = null;
  };
}
