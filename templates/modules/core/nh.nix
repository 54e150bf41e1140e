# nh shows what a rebuild builds and which packages change. It also cleans up every week.
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
