# nh: rebuilds that show what is built and which packages change, and the weekly clean-up.
{
  programs.nh = {
    enable = true;
    flake = "/etc/nixos";
    clean = {
      enable = true;
      extraArgs = "--keep 3 --keep-since 14d";
    };
  };
}
