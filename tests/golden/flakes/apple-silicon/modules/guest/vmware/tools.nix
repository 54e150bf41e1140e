# The guest's side of VMware: tools and drivers.
{
  virtualisation.vmware.guest = {
    enable = true;
    # Without this, NixOS thinks that a machine without X11 has no screen.
    headless = false;
  };

  # They would also load later, when the device is found. Loading them early does no harm.
  boot.kernelModules = [
    "vmw_vsock_vmci_transport"
    "vmwgfx"
  ];
}
