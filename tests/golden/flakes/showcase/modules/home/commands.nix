# What the desktop starts. Named once, for key binds, menus and the bar.
{ commands, ... }:
{
  _module.args.commands = {
    terminal = "kitty";
    launcher = "rofi -show drun";
    # shows lines, prints the one you pick
    menu = "rofi -dmenu -i";
    # a second lock screen would take over from the first and leave it running
    lock = "pidof hyprlock || hyprlock";
  };

  home.sessionVariables.TERMINAL = commands.terminal;
}
