# @when facts.isX86
# Settings for guests on Intel and AMD only.
{
  # VMware has no such hardware.
  boot.blacklistedKernelModules = [
    "i915"
    "intel_agp"
  ];

  # Only for an X server, if you add one. Wayland does not use it.
  services.xserver.videoDrivers = [ "vmware" ];
}
