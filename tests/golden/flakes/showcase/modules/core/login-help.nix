# What the login screen and the text consoles say below the name of the system (/etc/issue).
{
  services.getty.helpLine = "If graphics went wrong: restart, and pick \"compatible\" or an older boot entry.";
}
