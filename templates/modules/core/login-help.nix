# What the login screen and the text consoles say below the name of the system (/etc/issue).
{
  services.getty.helpLine = "@facts.loginHelp@";
}
