# What the desktop starts. Named once, for key binds, menus and the bar.
{ commands, ... }:
{
  _module.args.commands = {
    terminal = "terminal";
    launcher = "fuzzel";
    # shows lines, prints the one you pick
    menu = "fuzzel --dmenu";
    lock = "swaylock -f";
  };

  home.sessionVariables.TERMINAL = commands.terminal;
}
