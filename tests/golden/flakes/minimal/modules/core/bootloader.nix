# systemd-boot: the boot menu of an EFI machine, with older generations to go back to.
{
  boot = {
    loader = {
      efi.canTouchEfiVariables = true;
      # Kernels of all listed generations lie on /boot, which has 1 GiB.
      systemd-boot = {
        enable = true;
        configurationLimit = 10;
      };
      timeout = 3;
    };

    tmp.cleanOnBoot = true;
  };
}
