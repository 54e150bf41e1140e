# The line that the login screen and the text consoles show (/etc/issue).
{
  services.getty.helpLine = "@facts.loginHelp@";
}
