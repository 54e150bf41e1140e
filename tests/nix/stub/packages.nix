# A pretend package set: every name of data/packages.json is a pretend derivation, any other name is an
# error. What is taken from it is reported on stderr, one `trace: hyprguest …` line per package or script,
# because a package may vanish into a string or a script, where looking at the values would miss it.
{
  lib,
  known,
  system,
  overlays ? [ ],
}:
let
  inherit (builtins) attrNames isAttrs isFunction toJSON;

  platform = import ./platform.nix system;

  report = kind: value: result: builtins.trace "hyprguest ${kind} ${toJSON value}" result;

  pretend =
    {
      name,
      attrs ? { },
      view,
      remake ? null,
    }:
    let
      self = {
        type = "derivation";
        inherit name system;
        pname = name;
        version = "0";
        outPath = "/nix/store/00000000000000000000000000000000-${name}";
        drvPath = "/nix/store/00000000000000000000000000000000-${name}.drv";
        outputName = "out";
        outputs = [ "out" ];
        out = self;
        meta = { };
        passthru = { };
        # the view of modules.nix shows this instead of the derivation
        _view = view;
        override = change: again "override" (if isFunction change then change { } else change);
        overrideAttrs =
          change:
          let
            old = {
              inherit (self) name pname version meta passthru;
            };
            first = if isFunction change then change old else change;
          in
          again "overrideAttrs" (if isFunction first then change old old else first);
      }
      // attrs;
      again =
        how: changes:
        let
          changed = view // {
            ${how} = changes;
          };
        in
        if remake == null then pretend { inherit name attrs; view = changed; } else remake changed;
    in
    self;

  package =
    name:
    let
      facts = known.${name};
      leaf = lib.last (lib.splitString "." name);
    in
    if facts.status or "" == "removed" then
      throw "pkgs.${name} was removed from nixpkgs: ${facts.note or "nothing replaces it"}"
    else
      report "package" name (pretend {
        name = leaf;
        view = {
          "$" = "package";
          inherit name;
        };
        attrs = {
          meta = lib.optionalAttrs (facts ? mainProgram) { inherit (facts) mainProgram; };
        }
        // (special.${name} or { });
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
        report "kernel" name {
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

  # members of packages that a configuration calls
  special = {
    python3.withPackages = choose: built "python3.withPackages" "python3" { paths = map (p: "${p}") (choose base.python3Packages); };
    treefmt.withConfig = args: built "treefmt.withConfig" "treefmt" { settings = args.settings or { }; };
  };

  # nested names such as nerd-fonts.jetbrains-mono become sets
  tree = builtins.foldl' (
    all: name:
    lib.recursiveUpdateUntil (_: a: b: !(isAttrs a && isAttrs b && !(a ? _leaf) && !(b ? _leaf))) all (
      lib.setAttrByPath (lib.splitString "." name) { _leaf = name; }
    )
  ) { } (attrNames known);
  grow = builtins.mapAttrs (_: node: if node ? _leaf then package node._leaf else grow node);

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
      extend = overlay: (import ./packages.nix) {
        inherit lib known system;
        overlays = overlays ++ [ overlay ];
      };
      system = throw "pkgs.system is an old name: use pkgs.stdenv.hostPlatform.system";
    };
  final = builtins.foldl' (prev: overlay: prev // overlay final prev) base overlays;
in
final
