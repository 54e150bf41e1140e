# What the desktop starts. Named once, for key binds, menus and the bar.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default: a boot entry may name another
    terminal = lib.mkDefault "@facts.terminalCommand@";

    commands = {
      inherit terminal;
      launcher = "@facts.launcherCommand@";
      # shows lines, prints the one you pick
      menu = "@facts.menuCommand@";
      # a second lock screen would take over from the first and leave it running
      lock = "@facts.lockCommand@";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
