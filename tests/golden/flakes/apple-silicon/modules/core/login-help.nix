# What the login screen and the text consoles say below the name of the system (/etc/issue).
{
  services.getty.helpLine = "If an update went wrong: restart, and pick an older entry in the boot menu.";
}
