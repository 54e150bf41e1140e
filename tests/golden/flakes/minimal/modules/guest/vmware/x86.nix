# What only guests on Intel and AMD have.
{
  # No such hardware in VMware: never try.
  boot.blacklistedKernelModules = [
    "i915"
    "intel_agp"
  ];

  # For an X server, should you add one. Wayland does not read it.
  services.xserver.videoDrivers = [ "vmware" ];
}
