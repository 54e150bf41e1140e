# What the desktop starts. Named once, for key binds, menus and the bar.
{ commands, ... }:
{
  _module.args.commands = {
    terminal = "@facts.terminalCommand@";
    launcher = "@facts.launcherCommand@";
    # shows lines, prints the one you pick
    menu = "@facts.menuCommand@";
    # a second lock screen would take over from the first and leave it running
    lock = "@facts.lockCommand@";
  };

  home.sessionVariables.TERMINAL = commands.terminal;
}
