# Small services a desktop in a virtual machine needs.
{
  services = {
    dbus.enable = true;

    # Hands freed blocks back, so that the disk file on the host can shrink.
    fstrim.enable = true;

    # Trash, network places and removable disks in file managers.
    gvfs.enable = true;

    # Lid and sleep are the host's: suspend the virtual machine in VMware, not the system inside it.
    logind.settings.Login = {
      HandleLidSwitch = "ignore";
      HandleSuspendKey = "ignore";
    };

    # A guest that was suspended wakes up in the past.
    timesyncd.enable = true;
  };
}
