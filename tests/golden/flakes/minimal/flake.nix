# A NixOS guest for VMware with Hyprland: inputs, the machine, and the tools to work on it.
{
  description = "NixOS with Hyprland as a VMware guest";

  # For the first build, before the system has its own settings: modules/core/system.nix.
  nixConfig = {
    extra-substituters = [ "https://nix-community.cachix.org" ];
    extra-trusted-public-keys = [
      "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="
    ];
  };

  inputs = {
    home-manager = {
      url = "github:nix-community/home-manager";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
  };

  outputs =
    inputs@{ nixpkgs, self, ... }:
    let
      inherit (nixpkgs) lib;

      # Git ignores secrets.nix, so a flake in a Git checkout does not see it. Build with `path:`, which does.
      # secrets.nix.example shows all its keys.
      customsecrets = if builtins.pathExists ./secrets.nix then import ./secrets.nix else { };
      username = customsecrets.username or "nixos";
      host = "vmware-guest";

      # Arguments for every module, in addition to NixOS's own.
      arguments = {
        inherit
          inputs
          username
          host
          customsecrets
          ;
      };

      # Modules of other flakes that these modules need.
      foundation = [
        inputs.home-manager.nixosModules.home-manager
      ];

      guest = self.nixosConfigurations.vmware-guest;
      guestSystem = "x86_64-linux";
      home = guest.config.home-manager.users.${username};

      # The systems you can work on this flake with. The guest itself has one of them.
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      forEachSystem = make: lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});

      formatters = pkgs: [
        pkgs.nixfmt
        pkgs.treefmt
      ];
    in
    {
      # The output always has this name, also if the machine has another one:
      #   sudo nixos-rebuild switch --flake path:/etc/nixos#vmware-guest
      nixosConfigurations.vmware-guest = lib.nixosSystem {
        specialArgs = arguments;
        modules = [ ./hosts/vmware-guest ] ++ foundation;
      };

      # For other flakes: the whole system without disk and host name, the part for VMware, or the home.
      # README.md shows how.
      nixosModules = {
        default = {
          imports = foundation ++ [
            ./modules/core
            ./modules/guest/vmware
          ];
          _module.args = arguments;
        };
        vmware = {
          imports = [ ./modules/guest/vmware ];
        };
      };
      homeModules.default = {
        imports = [ ./modules/home/default.vm.nix ];
        _module.args = { inherit customsecrets; };
      };

      # A disk for VMware with the system already on it: nix build 'path:.#vmware-image'
      packages.${guestSystem}.vmware-image = guest.config.system.build.images.vmware;

      # `nix develop`
      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShellNoCC {
          packages = formatters pkgs;
        };
      });

      # `nix fmt`
      formatter = forEachSystem (
        pkgs:
        pkgs.writeShellApplication {
          name = "format";
          runtimeInputs = formatters pkgs;
          text = ''exec treefmt "$@"'';
        }
      );

      # `nix flake check`
      checks = forEachSystem (
        pkgs:
        {
          # Evaluates the whole guest, down to every package, without building it.
          evaluation = pkgs.writeText "vmware-guest-evaluation" (
            builtins.unsafeDiscardStringContext guest.config.system.build.toplevel.drvPath
          );

          # Fails if `nix fmt` would change a file.
          formatting = pkgs.runCommandLocal "formatting" { nativeBuildInputs = formatters pkgs; } ''
            cp --recursive --no-preserve=mode ${self} tree
            cd tree
            HOME=$TMPDIR treefmt --ci --walk filesystem
            touch $out
          '';
        }
        // lib.optionalAttrs (pkgs.stdenv.hostPlatform.system == guestSystem) {
          # The unpatched Hyprland from the cache checks the generated configuration.
          hyprland-config =
            pkgs.runCommandLocal "hyprland-config"
              {
                lua = home.xdg.configFile."hypr/hyprland.lua".source;
                nativeBuildInputs = [
                  pkgs.hyprland
                ];
              }
              ''
                export HOME=$TMPDIR XDG_RUNTIME_DIR=$TMPDIR
                Hyprland --verify-config --config $lua
                touch $out
              '';
        }
      );

      # `nix flake init -t guest#rust` begins a project with a development shell;
      # `nix flake new -t` without a name copies this flake.
      templates = {
        default = {
          path = ./.;
          description = "NixOS with Hyprland as a VMware guest";
          welcomeText = ''
            # NixOS with Hyprland as a VMware guest

            In the empty virtual machine, from the NixOS ISO: `sudo sh install.sh`

            NEXT-STEPS.md describes the other ways and the first steps. README.md explains the files.
          '';
        };

        go = {
          path = ./templates/go;
          description = "Go";
        };
        node = {
          path = ./templates/node;
          description = "Node.js and TypeScript";
        };
        python = {
          path = ./templates/python;
          description = "Python with uv";
        };
        rust = {
          path = ./templates/rust;
          description = "Rust";
        };
      };
    };
}
