# systemd-boot: the boot menu of an EFI machine, with older generations of the system.
{
  boot = {
    loader = {
      efi.canTouchEfiVariables = true;
      # The kernels of all listed generations are on /boot, which has 1 GiB.
      systemd-boot = {
        enable = true;
        configurationLimit = 10;
      };
      timeout = 3;
    };

    tmp.cleanOnBoot = true;
  };
}
