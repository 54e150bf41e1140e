# What the desktop starts. Named once, for key binds, menus and the bar.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default: a boot entry may name another
    terminal = lib.mkDefault "kitty";

    commands = {
      inherit terminal;
      launcher = "rofi -show drun";
      # shows lines, prints the one you pick
      menu = "rofi -dmenu -i";
      # a second lock screen would take over from the first and leave it running
      lock = "pidof hyprlock || hyprlock";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
