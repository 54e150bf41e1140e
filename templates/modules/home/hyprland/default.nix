# Hyprland's configuration, written as Lua. The program itself comes with the system.
{
  imports = "@imports@";

  wayland.windowManager.hyprland = {
    enable = true;
    configType = "lua";
    # null: modules/core/hyprland.nix installs it
    package = null;
    portalPackage = null;
  };
}
