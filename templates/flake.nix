# A NixOS guest for VMware with Hyprland: inputs, the machine, and the tools to work on it.
{
  description = "NixOS with Hyprland as a VMware guest";

  # For the first build, before the system has its own settings: modules/core/system.nix.
  nixConfig = {
    extra-substituters = "@facts.substituters@";
    extra-trusted-public-keys = "@facts.trustedPublicKeys@";
  };

  # @when hyprland.source == flake
  # Hyprland stays at a release and keeps the nixpkgs it was built with: with `follows` its cache would
  # not match, and it would be compiled here. For a newer release change the tag, then
  # `nix flake update hyprland`. After `nix flake update` there are two versions of nixpkgs: that is fine.
  # @end
  inputs = {
    # @when secrets.scheme == agenix
    agenix = {
      url = "github:ryantm/agenix";
      inputs = {
        darwin.follows = "";
        home-manager.follows = "home-manager";
        nixpkgs.follows = "nixpkgs";
      };
    };
    # @end
    home-manager = {
      url = "@facts.homeManagerUrl@";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    # @when hyprland.source == flake
    hyprland.url = "@facts.hyprlandUrl@";
    # @end
    nixpkgs.url = "@facts.nixpkgsUrl@";
  };

  outputs =
    inputs@{ nixpkgs, self, ... }:
    let
      inherit (nixpkgs) lib;

      # Git ignores secrets.nix, so a flake in a Git checkout does not see it. Build with `path:`, which does.
      # secrets.nix.example shows all its keys.
      customsecrets = if builtins.pathExists ./secrets.nix then import ./secrets.nix else { };
      username = customsecrets.username or "@user.name@";
      host = "@host.name@";

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
        # @when secrets.scheme == agenix
        inputs.agenix.nixosModules.default
        # @end
        inputs.home-manager.nixosModules.home-manager
      ];

      guest = self.nixosConfigurations.vmware-guest;
      guestSystem = "@host.arch@";
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
          # @when facts.accelerated
          # It needs the home of this flake.
          disabledModules = [ ./modules/guest/vmware/compatible-entry.nix ];
          # @end
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
          # @when secrets.scheme == agenix
          # `agenix -e` edits what lies in secrets/.
          nativeBuildInputs = [
            inputs.agenix.packages.${pkgs.stdenv.hostPlatform.system}.default
          ];
          # @end
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
                  # @when hyprland.source == flake
                  inputs.hyprland.packages.${guestSystem}.hyprland
                  # @end
                  # @when hyprland.source == nixpkgs
                  pkgs.hyprland
                  # @end
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
