# Programs for your user that need no settings. Add more here: https://search.nixos.org
{ pkgs, ... }:
{
  home.packages = with pkgs; [
    cargo
    fastfetch
    fd
    gcc
    gh
    gnumake
    go
    jq
    just
    nodejs
    python3
    ripgrep
    rustc
    tree
    unzip
    wget
  ];
}
