# The wizard itself: `nix run` starts it, `nix run .#generate` is its command without a browser, `nixosModules.default` makes a
# service of it (docs/hosting.md).
{
  description = "Hyprguest, a wizard that makes NixOS flakes for VMware guests with Hyprland";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs =
    { nixpkgs, self }:
    let
      inherit (nixpkgs) lib;
      eachSystem =
        make:
        lib.genAttrs [
          "aarch64-darwin"
          "aarch64-linux"
          "x86_64-linux"
        ] (system: make nixpkgs.legacyPackages.${system});
    in
    {
      packages = eachSystem (pkgs: {
        default = pkgs.callPackage ./deploy/nix/package.nix { };
      });

      apps = lib.mapAttrs (_: packages: {
        default = {
          type = "app";
          program = lib.getExe packages.default;
        };
        generate = {
          type = "app";
          program = lib.getExe' packages.default "hyprguest-generate";
        };
      }) self.packages;

      nixosModules.default = ./deploy/nix/module.nix;

      formatter = eachSystem (pkgs: pkgs.nixfmt);
    };
}
