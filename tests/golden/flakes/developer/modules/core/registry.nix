# Gives this flake a short name, for its development shells: nix flake init -t guest#rust
{ inputs, ... }:
{
  # As it was built: of /etc/nixos only root may read everything.
  nix.registry.guest.to = {
    type = "path";
    path = inputs.self.outPath;
  };
}
