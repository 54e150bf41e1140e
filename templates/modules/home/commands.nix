# Commands that key binds, menus and the bar share.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default, because a boot entry may set another one
    terminal = lib.mkDefault "@facts.terminalCommand@";

    commands = {
      inherit terminal;
      launcher = "@facts.launcherCommand@";
      # shows lines and prints the one that you choose
      menu = "@facts.menuCommand@";
      # pidof, because a second lock screen would not end the first one
      lock = "@facts.lockCommand@";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
