# Commands that key binds, menus and the bar share.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default, because a boot entry may set another one
    terminal = lib.mkDefault "terminal";

    commands = {
      inherit terminal;
      launcher = "fuzzel";
      # shows lines and prints the one that you choose
      menu = "fuzzel --dmenu";
      # pidof, because a second lock screen would not end the first one
      lock = "pidof swaylock || swaylock -f";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
