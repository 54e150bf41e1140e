# The line that the login screen and the text consoles show (/etc/issue).
{
  services.getty.helpLine = "If graphics went wrong: restart, and pick \"compatible\" or an older boot entry.";
}
