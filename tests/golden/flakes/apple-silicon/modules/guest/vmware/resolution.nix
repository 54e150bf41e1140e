# Lets the guest tools tell the kernel the size of VMware's window. home/autofit.nix then tells Hyprland.
{
  environment.etc."vmware-tools/tools.conf".text = ''
    [resolutionKMS]
    enable=true
  '';
}
