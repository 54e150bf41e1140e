# The line that the login screen and the text consoles show (/etc/issue).
{
  services.getty.helpLine = "If an update went wrong: restart, and pick an older entry in the boot menu.";
}
