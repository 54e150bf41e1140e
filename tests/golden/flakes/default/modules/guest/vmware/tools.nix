# The guest's side of VMware: tools and drivers.
{
  virtualisation.vmware.guest = {
    enable = true;
    # Without this NixOS takes a machine without X11 for one without a screen.
    headless = false;
  };

  # All of them load by themselves when VMware shows the device; loading them early does no harm.
  boot.kernelModules = [
    "vmw_balloon"
    "vmw_vsock_vmci_transport"
    "vmwgfx"
  ];
}
