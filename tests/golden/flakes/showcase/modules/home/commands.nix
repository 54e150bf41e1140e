# Commands that key binds, menus and the bar share.
{ lib, terminal, ... }:
{
  _module.args = {
    # a default, because a boot entry may set another one
    terminal = lib.mkDefault "kitty";

    commands = {
      inherit terminal;
      launcher = "rofi -show drun";
      # shows lines and prints the one that you choose
      menu = "rofi -dmenu -i";
      # pidof, because a second lock screen would not end the first one
      lock = "pidof hyprlock || hyprlock";
    };
  };

  home.sessionVariables.TERMINAL = terminal;
}
