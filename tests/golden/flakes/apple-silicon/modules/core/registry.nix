# Gives this flake a short name, for its development shells: nix flake init -t guest#rust
{ inputs, ... }:
{
  # The copy in the store, because only root may read all of /etc/nixos.
  nix.registry.guest.to = {
    type = "path";
    path = inputs.self.outPath;
  };
}
