# What the desktop starts. Named once, for key binds, menus and the bar.
{ commands, ... }:
{
  _module.args.commands = {
    terminal = "@facts.terminalCommand@";
    launcher = "@facts.launcherCommand@";
    # shows lines, prints the one you pick
    menu = "@facts.menuCommand@";
    lock = "@facts.lockCommand@";
  };

  home.sessionVariables.TERMINAL = commands.terminal;
}
