# Hyprland's configuration, written as Lua. The program itself comes with the system.
{
  imports = [
    ./behaviour.nix
    ./binds.nix
    ./dwindle.nix
    ./input.nix
    ./keys-slash.nix
    ./keys.nix
    ./look.nix
    ./lua.nix
    ./media.nix
    ./monitors.nix
    ./resize.nix
    ./rules.nix
    ./screenshots.nix
    ./session-menu.nix
    ./workspaces.nix
  ];

  wayland.windowManager.hyprland = {
    enable = true;
    configType = "lua";
    # null: modules/core/hyprland.nix installs it
    package = null;
    portalPackage = null;
  };
}
