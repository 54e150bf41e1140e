# Runs programs built for other Linux systems, such as VS Code's remote server, Python from uv, npm's binaries.
{
  programs.nix-ld.enable = true;
}
