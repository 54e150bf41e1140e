# Lets the guest tools hand the size of VMware's window to the kernel. Hyprland is told by the
# watcher in Home Manager.
{
  environment.etc."vmware-tools/tools.conf".text = ''
    [resolutionKMS]
    enable=true
  '';
}
