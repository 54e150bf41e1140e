# A home that sets what our templates do not, so that the renderer's rules are held to the real ones at their
# edges: order, nesting, empty values, quotes.
{
  inputs = {
    home-manager.url = "github:nix-community/home-manager";
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
  };

  outputs =
    inputs@{ nixpkgs, ... }:
    let
      username = "ada";
    in
    {
      nixosConfigurations.vmware-guest = nixpkgs.lib.nixosSystem {
        specialArgs = { inherit inputs username; };
        modules = [
          {
            imports = [ inputs.home-manager.nixosModules.home-manager ];
            nixpkgs.hostPlatform = "x86_64-linux";
            home-manager = {
              extraSpecialArgs = { inherit inputs username; };
              users.${username} = import ./modules/home/default.vm.nix;
            };
          }
        ];
      };
    };
}
