# Lets the real Home Manager make a generated flake's home, without nixpkgs: packages are pretended.
#
#   nix-instantiate --eval --strict --json --readonly-mode record.nix --argstr request FILE
#
# FILE holds { flake, homeManager, nixpkgs, names }: the generated flake, a Home Manager checkout, a folder
# with nixpkgs' `lib` and the modules beside this file, and the dotted names of every package that may be asked for. The result lists the files of the home;
# what a builder would have written is printed on stderr, one `trace: recorded …` line each (packages.nix).
{ request }:
let
  asked = builtins.fromJSON (builtins.readFile request);
  # Maintainers are no part of nixpkgs' lib folder, and nobody's business here.
  lib = (import (asked.nixpkgs + "/lib")).extend (
    _: _: {
      maintainers = { };
      teams = { };
    }
  );
  system = "x86_64-linux";
  mkPackages = system: import ./packages.nix { inherit lib system; inherit (asked) names nixpkgs; };
  pkgs = mkPackages system;
  homeLib = import (asked.homeManager + "/modules/lib/stdlib-extended.nix") lib;

  flake = import (asked.flake + "/flake.nix");
  inputs = builtins.mapAttrs (name: _: { outPath = "/pretend/${name}"; }) flake.inputs // {
    nixpkgs = {
      outPath = "/pretend/nixpkgs";
      legacyPackages = lib.genAttrs [ "aarch64-linux" "x86_64-linux" ] mkPackages;
      lib = lib // {
        nixosSystem = args: args;
      };
    };
  };
  self = outputs // {
    outPath = asked.flake;
  };
  outputs = flake.outputs (inputs // { inherit self; });
  inherit (outputs.nixosConfigurations.vmware-guest) specialArgs;
  inherit (specialArgs) username;

  # As Home Manager's NixOS module calls it (its nixos/common.nix and nixos/default.nix).
  osConfig = {
    environment.pathsToLink = [ ];
    fonts.fontconfig.enable = true;
    home-manager.useUserPackages = true;
    i18n.glibcLocales = pkgs.glibcLocales;
    security.tpm2 = { };
  };
  home = homeLib.evalModules {
    class = "homeManager";
    specialArgs = {
      lib = homeLib;
      inherit osConfig;
      nixosConfig = osConfig;
      osClass = "nixos";
      modulesPath = asked.homeManager + "/modules";
    }
    // specialArgs;
    modules = [
      {
        imports = import (asked.homeManager + "/modules/modules.nix") {
          inherit pkgs;
          lib = homeLib;
          useNixpkgsModule = false;
        };
        config = {
          submoduleSupport = {
            enable = true;
            externalPackageInstall = true;
          };
          home = {
            inherit username;
            homeDirectory = "/home/${username}";
            # the `lib` at hand is of another date than Home Manager
            enableNixpkgsReleaseCheck = false;
          };
          nix = {
            enable = true;
            package = pkgs.nix;
          };
          _module.args.name = username;
        };
      }
      (asked.flake + "/modules/home/default.vm.nix")
    ];
  };
  inherit (home) config;
in
{
  user = username;
  failed = map (a: a.message) (builtins.filter (a: !a.assertion) config.assertions);
  inherit (config) warnings;
  files = lib.mapAttrsToList (_: file: {
    inherit (file) target;
    text = file.text or null;
    source = if file.text or null == null then "${file.source}" else null;
  }) (lib.filterAttrs (_: file: file.enable) config.home.file);
  packages = map (package: "${package}") config.home.packages;
  # not a file of the home, but sourced by every shell
  sessionVariables = "${config.home.sessionVariablesPackage}";
}
