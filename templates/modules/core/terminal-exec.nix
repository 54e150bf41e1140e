# Which terminal opens for a program without a window, such as a text editor in the file manager. GTK knows
# none of these terminals by itself.
{
  xdg.terminal-exec = {
    enable = true;
    settings.default = "@facts.terminalEntries@";
  };
}
