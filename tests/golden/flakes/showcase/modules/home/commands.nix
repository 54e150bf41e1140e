# What the desktop starts. Named once, for key binds, menus and the bar.
{ commands, ... }:
{
  _module.args.commands = {
    terminal = "kitty";
    launcher = "rofi -show drun";
    # shows lines, prints the one you pick
    menu = "rofi -dmenu -i";
    lock = "hyprlock";
  };

  home.sessionVariables.TERMINAL = commands.terminal;
}
