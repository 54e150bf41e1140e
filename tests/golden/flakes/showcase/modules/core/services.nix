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

    # Keeps the clock. The .vmx turns VMware's own correction off, for two would correct each other; after a
    # suspend VMware still sets it once.
    timesyncd.enable = true;
  };
}
