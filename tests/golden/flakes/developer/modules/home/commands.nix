# What the desktop starts. Named once, for key binds, menus and the bar.
{ commands, ... }:
{
  _module.args.commands = {
    terminal = "terminal";
    launcher = "fuzzel";
    # shows lines, prints the one you pick
    menu = "fuzzel --dmenu";
    # a second lock screen would take over from the first and leave it running
    lock = "pidof swaylock || swaylock -f";
  };

  home.sessionVariables.TERMINAL = commands.terminal;
}
