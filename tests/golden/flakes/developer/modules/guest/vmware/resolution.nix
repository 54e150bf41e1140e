# Lets the guest tools tell the kernel the size of VMware's window. modules/home/hyprland/autofit.nix
# then tells Hyprland.
{
  environment.etc."vmware-tools/tools.conf".text = ''
    [resolutionKMS]
    enable=true
  '';
}
