# Small services that a desktop in a virtual machine needs.
{
  services = {
    dbus.enable = true;

    # Tells the disk which blocks are free, so that its file on the host can shrink.
    fstrim.enable = true;

    # Trash, network places and removable disks in file managers.
    gvfs.enable = true;

    # The host handles lid and sleep. Suspend the virtual machine on the host instead.
    logind.settings.Login = {
      HandleLidSwitch = "ignore";
      HandleSuspendKey = "ignore";
    };

    # Sets the clock. The .vmx turns the host's own time correction off, because two would disturb each other.
    timesyncd.enable = true;
  };
}
