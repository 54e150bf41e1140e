# Small services a desktop in a virtual machine needs.
{
  services = {
    dbus.enable = true;

    # Hands freed blocks back, so that the disk file on the host can shrink.
    fstrim.enable = true;

    # Trash, network places and removable disks in file managers.
    gvfs.enable = true;

    logind.settings.Login = {
      # The lid and the sleep key are the host's.
      HandleLidSwitch = "ignore";
      HandleSuspendKey = "ignore";
      # "Shut down guest" without the guest tools presses this key.
      HandlePowerKey = "poweroff";
    };

    # A guest that was suspended wakes up in the past.
    timesyncd.enable = true;
  };
}
