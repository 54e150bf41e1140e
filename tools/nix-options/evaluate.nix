# Evaluates generated flakes with stub inputs and hands back, as JSON, what every module sets.
#
#   nix-instantiate --eval --strict --json --readonly-mode evaluate.nix --argstr request FILE
#
# FILE holds { "flakes": [DIR …], "packages": FILE } with absolute paths. The result is one entry per flake,
# in order; before each one stderr carries a line `trace: hyprguest flake N`, and then the packages and
# scripts that were reached (stub/packages.nix). An error in one flake ends the whole run.
{ request }:
let
  lib = import ./stub/lib.nix;
  asked = builtins.fromJSON (builtins.readFile request);
  known = builtins.fromJSON (builtins.readFile asked.packages);
  modulesPath = "/nixpkgs/nixos/modules";
  moduleSystem = import ./stub/modules.nix { inherit lib modulesPath; };
  inherit (moduleSystem) view;
  defaults = import ./stub/defaults.nix { inherit lib; };
  systems = [
    "aarch64-linux"
    "x86_64-linux"
  ];

  mkPackages = import ./stub/packages.nix { inherit lib known; };
  built =
    builder: name: content:
    import ./stub/pretend.nix { system = "x86_64-linux"; } {
      inherit name;
      view = content // {
        "$" = "built";
        inherit builder name;
      };
    };

  # A NixOS system: what nixpkgs' lib.nixosSystem returns, plus `_report`.
  nixosSystem = systemOf { isSpecialisation = false; };

  # `isSpecialisation`: a boot entry beside the system. As nixpkgs' no-clone.nix has it, it has none itself.
  systemOf =
    { isSpecialisation }:
    {
      modules,
      specialArgs ? { },
      ...
    }@args:
    let
      stray = builtins.attrNames (
        removeAttrs args [
          "lib"
          "modules"
          "modulesLocation"
          "specialArgs"
        ]
      );
      evaluated = moduleSystem.evaluate {
        modules = modules ++ [
          {
            _file = "nixpkgs.lib.nixosSystem";
            config._module.args.pkgs = pkgs;
          }
        ];
        specialArgs = {
          inherit lib modulesPath;
        }
        // specialArgs;
        defaults = defaults.nixos { inherit built pkgs; };
        apply =
          config:
          config
          // {
            nixpkgs = config.nixpkgs // {
              hostPlatform = import ./stub/platform.nix (platformOf config);
            };
            home-manager = config.home-manager or { } // {
              users = builtins.mapAttrs (_: home: home.config) homes;
            };
          }
          // lib.optionalAttrs isSpecialisation { specialisation = { }; };
      };
      inherit (evaluated) config;
      platformOf =
        settings:
        let
          given = settings.nixpkgs.hostPlatform;
        in
        given.system or given;
      pkgs = mkPackages {
        system = config.nixpkgs.hostPlatform.system;
        overlays = config.nixpkgs.overlays or [ ];
      };
      homes = builtins.mapAttrs (
        name: _:
        homeManager {
          inherit name pkgs;
          osConfig = config;
          specialArgs = config.home-manager.extraSpecialArgs or { };
          modules =
            (config.home-manager.sharedModules or [ ])
            ++ evaluated.valuesAt [
              "home-manager"
              "users"
              name
            ];
        }
      ) (evaluated.given.home-manager.users or { });
      variants = builtins.mapAttrs (
        name: _:
        nixosSystem (
          args
          // {
            modules =
              modules
              ++ map (module: {
                _file = "image.modules.${name}";
                imports = [ module ];
              }) (evaluated.valuesAt [ "image" "modules" name ]);
          }
        )
      ) (lib.optionalAttrs (!isSpecialisation) config.image.modules or { });
      specialisations = builtins.mapAttrs (
        name: _:
        systemOf { isSpecialisation = true; } (
          args
          // {
            modules =
              modules
              ++ map (module: {
                _file = "specialisation.${name}";
                imports = [ module ];
              }) (evaluated.valuesAt [ "specialisation" name "configuration" ]);
          }
        )
      ) config.specialisation;
    in
    if stray != [ ] then
      # `system` still works, but `nixpkgs.hostPlatform` has taken its place.
      throw "lib.nixosSystem is called with an old or unknown argument: ${builtins.head stray}"
    else
      {
        _type = "configuration";
        inherit config pkgs;
        extendModules =
          { modules, ... }@more:
          systemOf { inherit isSpecialisation; } (args // { modules = args.modules ++ more.modules; });
        _modules = evaluated.modules;
        _report = {
          inherit (config.nixpkgs.hostPlatform) system;
          specialArgs = builtins.attrNames specialArgs;
          inherit (evaluated) modules;
          homes = builtins.mapAttrs (_: home: { inherit (home) modules; }) homes;
          variants = builtins.mapAttrs (_: variant: { modules = variant._modules; }) variants;
          specialisations = builtins.mapAttrs (_: entry: entry._report) specialisations;
        };
      };

  homeManager =
    {
      name,
      pkgs,
      modules,
      specialArgs,
      osConfig ? null,
    }:
    moduleSystem.evaluate {
      modules = modules ++ [
        {
          _file = "home-manager";
          config._module.args = { inherit pkgs name; };
        }
      ];
      specialArgs = {
        lib = homeManagerLib;
        modulesPath = "/home-manager/modules";
        inherit osConfig;
        osClass = "nixos";
      }
      // specialArgs;
      defaults = defaults.homeManager { inherit name built; };
    };

  # modules/lib of Home Manager
  homeManagerLib = lib // {
    hm = {
      dag =
        let
          entry = after: before: data: { inherit after before data; };
        in
        {
          entryAnywhere = entry [ ] [ ];
          entryAfter = after: entry after [ ];
          entryBefore = before: entry [ ] before;
          entryBetween = before: after: entry after before;
        };
    };
  };

  external = name: {
    _file = name;
    key = name;
    external = name;
  };

  # What an input offers, by the name that the generated flake gives it.
  offers = {
    nixpkgs =
      input:
      input
      // {
        lib = lib // {
          inherit nixosSystem;
        };
        legacyPackages = lib.genAttrs systems (system: mkPackages { inherit system; });
      };
    home-manager =
      input:
      input
      // {
        nixosModules = rec {
          home-manager = external "home-manager:nixosModules.home-manager";
          default = home-manager;
        };
        lib = homeManagerLib;
      };
    hyprland =
      input:
      input
      // {
        inputs.nixpkgs = {
          _type = "flake";
          outPath = "${input.outPath}-nixpkgs";
          legacyPackages = lib.genAttrs systems (system: mkPackages { inherit system; });
        };
        packages = lib.genAttrs systems (
          system:
          let
            hyprland = (mkPackages { inherit system; }).hyprland;
          in
          {
            inherit hyprland;
            default = hyprland;
            xdg-desktop-portal-hyprland = (mkPackages { inherit system; }).xdg-desktop-portal-hyprland;
          }
        );
      };
    agenix =
      input:
      input
      // {
        nixosModules.default = external "agenix:nixosModules.default";
        packages = lib.genAttrs systems (_: {
          default = built "agenix" "agenix" { };
          agenix = built "agenix" "agenix" { };
        });
      };
  };

  # A flake with its inputs: stand-ins, or for `path:/…` what lies there.
  instantiate =
    dir:
    let
      flake = import (/. + "${dir}/flake.nix");
      declared = flake.inputs or { };
      inputs = builtins.mapAttrs (
        name: spec:
        if lib.hasPrefix "path:/" (spec.url or "") then
          (instantiate (lib.removePrefix "path:" spec.url)).self
        else
        (offers.${name} or (throw "flake input `${name}' has no stand-in in tools/nix-options/evaluate.nix")) {
          _type = "flake";
          outPath = "/nix/store/11111111111111111111111111111111-${name}";
          rev = "0000000000000000000000000000000000000000";
          shortRev = "0000000";
          lastModifiedDate = "20261101000000";
          inherit inputs;
        }
      ) declared;
      self = {
        _type = "flake";
        outPath = dir;
        lastModifiedDate = "20261101000000";
        inputs = inputs;
      }
      // outputs;
      outputs = flake.outputs (inputs // { inherit self; });
    in
    {
      inherit
        declared
        flake
        outputs
        self
        ;
    };

  evaluateFlake =
    dir:
    let
      inherit (instantiate dir) declared flake outputs;
      configurations = outputs.nixosConfigurations or { };
    in
    {
      attributes = builtins.attrNames flake;
      description = flake.description or null;
      inputs = view 0 declared;
      nixConfig = view 0 (flake.nixConfig or { });
      outputs = builtins.mapAttrs (_: view 0) (removeAttrs outputs [ "nixosConfigurations" ]);
      configurations = builtins.mapAttrs (_: configuration: configuration._report) configurations;
    };
in
lib.imap0 (i: dir: builtins.trace "hyprguest flake ${toString i}" (evaluateFlake dir)) asked.flakes
