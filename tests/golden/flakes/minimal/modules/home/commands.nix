# What the desktop starts. Named once, for key binds, menus and the bar.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default: a boot entry may name another
    terminal = lib.mkDefault "foot";

    commands = {
      inherit terminal;
      launcher = "fuzzel";
      # shows lines, prints the one you pick
      menu = "fuzzel --dmenu";
      # a second lock screen would take over from the first and leave it running
      lock = "pidof swaylock || swaylock -f";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
