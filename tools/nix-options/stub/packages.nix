# A pretend package set: every known name is a pretend derivation, any other name is an
# error. What is taken from it is reported on stderr, one `trace: hyprguest …` line per package or script,
# because a package may vanish into a string or a script, where looking at the values would miss it.
{ lib, known }:
let
  inherit (builtins) attrNames isFunction toJSON;

  # nested names such as nerd-fonts.jetbrains-mono become sets; a name may be a package and a set
  tree = builtins.foldl' (
    all: name: lib.recursiveUpdate all (lib.setAttrByPath (lib.splitString "." name) { _leaf = name; })
  ) { } (attrNames known);
in
# Made once; what follows is one set, for one system of one flake.
{
  system,
  overlays ? [ ],
}:
let
  platform = import ./platform.nix system;

  report = kind: value: result: builtins.trace "hyprguest ${kind} ${toJSON value}" result;

  pretend = import ./pretend.nix { inherit system; };

  package =
    name:
    let
      facts = known.${name};
      leaf = lib.last (lib.splitString "." name);
    in
    if facts.status == "removed" then
      throw "pkgs.${name} was removed from nixpkgs: ${facts.note or "nothing replaces it"}"
    else
      report "package" { inherit name system; } (pretend {
        name = leaf;
        view = {
          "$" = "package";
          inherit name;
        };
        attrs = special.${name} or { };
      });

  # What a builder was asked to build, kept so that scripts can be read by the tests.
  built =
    builder: name: content:
    report "built" ({ inherit builder name; } // content) (pretend {
      inherit name;
      view = {
        "$" = "built";
        inherit builder name;
      }
      // content;
    });

  builders = {
    writeText = name: text: built "writeText" name { inherit text; };
    writeTextDir = path: text: built "writeTextDir" (baseNameOf path) { inherit path text; };
    writeTextFile =
      {
        name,
        text,
        destination ? "",
        executable ? false,
        ...
      }:
      built "writeTextFile" name { inherit text destination executable; };
    writeScript = name: text: built "writeScript" name { inherit text; };
    writeScriptBin = name: text: built "writeScriptBin" name { inherit text; };
    writeShellScript = name: text: built "writeShellScript" name { inherit text; };
    writeShellScriptBin = name: text: built "writeShellScriptBin" name { inherit text; };
    writeShellApplication =
      {
        name,
        text,
        runtimeInputs ? [ ],
        runtimeEnv ? null,
        excludeShellChecks ? [ ],
        bashOptions ? [
          "errexit"
          "nounset"
          "pipefail"
        ],
        ...
      }:
      built "writeShellApplication" name {
        inherit text excludeShellChecks bashOptions;
        runtimeInputs = map (input: "${input}") runtimeInputs;
      };
    runCommand =
      name: env: text:
      builtins.seq (forceStrings env) (built "runCommand" name { inherit text; });
    symlinkJoin =
      {
        name,
        paths,
        postBuild ? "",
        ...
      }:
      built "symlinkJoin" name {
        paths = map (path: "${path}") paths;
        inherit postBuild;
      };
    mkShell =
      {
        name ? "nix-shell",
        packages ? [ ],
        shellHook ? "",
        ...
      }:
      built "mkShell" name {
        packages = map (input: "${input}") packages;
        inherit shellHook;
      };
    linkFarm =
      name: entries:
      built "linkFarm" name { paths = builtins.mapAttrs (_: path: "${path}") entries; };
    replaceVars =
      file: values:
      builtins.seq (forceStrings values) (built "replaceVars" (baseNameOf file) { });
  };
  forceStrings = set: builtins.deepSeq (map (name: "${toString set.${name}}") (attrNames set)) set;

  kernels =
    lib.genAttrs
      [
        "linuxPackages"
        "linuxPackages_latest"
      ]
      (
        name:
        report "package" { inherit name system; } {
          _packageSet = name;
          kernel = pretend {
            name = "linux";
            view = {
              "$" = "package";
              name = "${name}.kernel";
            };
          };
        }
      );

  # members of packages that a configuration calls or asks
  special = {
    hyprland.version = "0.56.2";
    python3.withPackages = choose: built "python3.withPackages" "python3" { paths = map (p: "${p}") (choose base.python3Packages); };
    treefmt.withConfig = args: built "treefmt.withConfig" "treefmt" { settings = args.settings or { }; };
  };

  grow = builtins.mapAttrs (
    _: node:
    let
      members = grow (removeAttrs node [ "_leaf" ]);
    in
    if node ? _leaf then package node._leaf // members else members
  );

  base =
    grow tree
    // kernels
    // builders
    // {
      _type = "pkgs";
      inherit lib;
      mkShellNoCC = builders.mkShell;
      runCommandLocal = builders.runCommand;
      stdenv = {
        hostPlatform = platform;
        buildPlatform = platform;
        inherit (platform) isLinux isx86_64 isAarch64;
      };
      callPackage =
        file: args:
        let
          f = if isFunction file then file else import file;
        in
        f (builtins.intersectAttrs (builtins.functionArgs f) final // args);
      extend = overlay: import ./packages.nix { inherit lib known; } {
        inherit system;
        overlays = overlays ++ [ overlay ];
      };
      system = throw "pkgs.system is an old name: use pkgs.stdenv.hostPlatform.system";
    };
  final = builtins.foldl' (prev: overlay: prev // overlay final prev) base overlays;
in
final
