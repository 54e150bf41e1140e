# Runs programs that were built for other Linuxes: VS Code's remote server, Python from uv, what npm downloads.
{
  programs.nix-ld.enable = true;
}
