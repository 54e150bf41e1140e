# Pretend packages for record.nix: each name is a derivation that is never built, each builder tells on
# stderr what it would have written. How the text comes about is nixpkgs' pkgs/pkgs-lib/formats.nix, put in
# terms of the generators of its `lib`.
{
  lib,
  names,
  nixpkgs,
  system,
}:
let
  inherit (builtins)
    hashString
    isAttrs
    substring
    toJSON
    unsafeDiscardStringContext
    ;

  # No store path: Nix would look for it.
  store = name: hash: "/pretend/store/${substring 0 32 hash}-${lib.strings.sanitizeDerivationName name}";

  # where `meta.mainProgram` in nixpkgs is not the package's name
  mainPrograms = {
    gnupg = "gpg";
    helix = "hx";
    neovim = "nvim";
    swaynotificationcenter = "swaync";
  };

  derivationOf =
    name: outPath:
    lib.fix (self: {
      type = "derivation";
      inherit name outPath system;
      pname = name;
      # newer than any version that modules ask for
      version = "99.0.0";
      drvPath = "${outPath}.drv";
      outputName = "out";
      outputs = [ "out" ];
      out = self;
      bin = self;
      dev = self;
      lib = self;
      man = self;
      passthru = { };
      meta = {
        mainProgram = mainPrograms.${name} or name;
        platforms = [ system ];
        priority = 5;
      };
      override = _: self;
      overrideAttrs = _: self;
      vscodeExtUniqueId = "publisher.${name}";
      vscodeExtPublisher = "publisher";
      withPackages = _: self;
    });

  package = name: derivationOf name (store name (hashString "sha256" name));

  # a derivation whose text is known; `form` says how the builder would have written it down
  written =
    name: form: text:
    let
      plain = unsafeDiscardStringContext text;
      path = store name (hashString "sha256" "${name} ${form} ${plain}");
    in
    derivationOf name (
      builtins.trace "recorded ${toJSON { inherit path form; text = plain; }}" path
    );
  text = name: content: written name "text" "${content}";
  unseen = name: written name "unseen" "";

  # What a command makes of its environment is known for the few commands that Home Manager's formats use.
  command =
    name: env: script:
    let
      value = unsafeDiscardStringContext env.value;
      does = word: lib.hasInfix word script;
    in
    if env ? text && does "fish_indent" then
      written name "fish" (unsafeDiscardStringContext env.text)
    else if lib.hasPrefix "cat " script then
      written name "cat" script
    else if !(env ? value) then
      builtins.seq (builtins.stringLength script) (unseen name)
    else if does "json2toml" then
      written name "toml" value
    else if does "json2yaml" then
      written name "yaml" value
    else if does "jq ." then
      written name "json" value
    else if does "cp \"$valuePath\"" then
      text name value
    else
      written name "unseen" script;

  t = lib.types;
  valueType =
    description: atoms:
    let
      value = t.nullOr (t.oneOf (atoms ++ [ (t.attrsOf value) (t.listOf value) ])) // {
        inherit description;
      };
    in
    value;
  anyValue = description: valueType description [ t.bool t.int t.float t.str t.path ];
  atom = t.nullOr (t.oneOf [ t.bool t.int t.float t.str ]);
  atoms =
    {
      listsAsDuplicateKeys ? false,
      listToValue ? null,
      ...
    }:
    if listsAsDuplicateKeys || listToValue != null then t.either atom (t.listOf atom) else atom;
  atomsAlone = args: removeAttrs args [ "listToValue" "atomsCoercedToLists" ];
  flattened =
    args: lib.mapAttrs (_: value: if args.listToValue or null != null && builtins.isList value then args.listToValue value else value);

  formats = {
    json = _: {
      type = anyValue "JSON value";
      generate = name: value: written name "json" (toJSON value);
    };
    yaml = _: {
      type = anyValue "YAML value";
      generate = name: value: written name "yaml" (toJSON value);
    };
    toml = _: {
      type = anyValue "TOML value";
      generate = name: value: written name "toml" (toJSON value);
    };
    ini = args: {
      type = t.attrsOf (t.attrsOf (atoms args));
      lib.types.atom = atoms args;
      generate = name: value: text name (lib.generators.toINI (atomsAlone args) (lib.mapAttrs (_: flattened args) value));
    };
    iniWithGlobalSection = args: {
      type = t.submodule {
        options = {
          sections = lib.mkOption {
            type = t.attrsOf (t.attrsOf (atoms args));
            default = { };
          };
          globalSection = lib.mkOption {
            type = t.attrsOf (atoms args);
            default = { };
          };
        };
      };
      lib.types.atom = atoms args;
      generate =
        name: value:
        text name (
          lib.generators.toINIWithGlobalSection (atomsAlone args) {
            globalSection = flattened args value.globalSection;
            sections = lib.mapAttrs (_: flattened args) value.sections;
          }
        );
    };
    gitIni = args: {
      type = t.attrsOf (t.attrsOf (t.either (atoms args) (t.attrsOf (atoms args))));
      lib.types.atom = atoms args;
      generate = name: value: text name (lib.generators.toGitINI value);
    };
    keyValue = args: {
      type = t.attrsOf (atoms args);
      lib.types.atom = atoms args;
      generate = name: value: text name (lib.generators.toKeyValue (atomsAlone args) (flattened args value));
    };
    systemd = formats.ini { listsAsDuplicateKeys = true; };
    lua = _: {
      type = anyValue "Lua value";
      lib.mkRaw = lib.generators.mkLuaInline;
      generate = name: _: unseen name;
    };
  }
  // lib.genAttrs [ "hocon" "javaProperties" "libconfig" "nixConf" "pythonVars" "xml" "plist" "configobj" "dhall" "kdl" "yaml_1_1" "yaml_1_2" "php" "elixirConf" "hcl1" "cdn" "hyprlang" ] (
    name: _: {
      type = anyValue name;
      lib.types = { };
      lib.mkRaw = value: value;
      generate = name: _: unseen name;
    }
  );

  platform = lib.systems.elaborate system;
  stdenv = package "stdenv" // {
    hostPlatform = platform;
    buildPlatform = platform;
    targetPlatform = platform;
    inherit (platform) isLinux isDarwin isx86_64 isAarch64;
    mkDerivation = args: unseen (args.name or args.pname or "derivation");
    shell = "${package "bash"}/bin/bash";
  };

  builders = {
    inherit formats lib stdenv system;
    stdenvNoCC = stdenv;
    path = nixpkgs;
    config = { };
    overlays = [ ];
    runtimeShell = "${package "bash"}/bin/bash";
    runtimeShellPackage = package "bash";
    writeText = text;
    writeScript = text;
    writeScriptBin = name: content: text name "#!${package "bash"}/bin/bash\n${content}";
    writeShellScript = builders.writeScriptBin;
    writeShellScriptBin = builders.writeScriptBin;
    writeShellApplication = args: builders.writeScriptBin args.name args.text;
    writeTextDir = path: text (baseNameOf path);
    writeTextFile = args: text args.name args.text;
    runCommand = command;
    runCommandLocal = command;
    symlinkJoin = args: unseen args.name or "joined";
    buildEnv = args: unseen args.name;
    linkFarm = name: _: unseen name;
    makeDesktopItem = args: unseen args.name;
    replaceVars = path: _: unseen (baseNameOf path);
    callPackage = _: _: package "called";
    buildPackages = packages;
    mkShellNoCC = _: package "shell";
    # Firefox, Chromium and Neovim are wrapped: what counts here are the files beside them.
    wrapFirefox = lib.fix (self: {
      __functor = _: _: _: package "firefox";
      override = _: self;
    });
    wrapNeovimUnstable = _: _: package "neovim" // { luaRcContent = ""; overrideAttrs = _: package "neovim" // { luaRcContent = ""; }; };
    neovimUtils = {
      makeVimPackageInfo = plugins: {
        pluginPython3Packages = [ ];
        runtimeDeps = [ ];
        vimPackage = {
          start = map (plugin: plugin.plugin) plugins;
          opt = [ ];
        };
      };
      packDir = _: unseen "pack-dir";
    };
    vscode-utils.toExtensionJson = _: "[]";
    shellDryRun = "true";
    nixosOptionsDoc = _: lib.genAttrs [ "optionsJSON" "optionsCommonMark" ] package;
  };

  tree = builtins.foldl' (
    all: name: lib.recursiveUpdate all (lib.setAttrByPath (lib.splitString "." name) { _leaf = name; })
  ) { } names;
  grow = builtins.mapAttrs (
    _: node:
    let
      members = grow (removeAttrs node [ "_leaf" ]);
    in
    if !(isAttrs node) then
      { }
    else if node ? _leaf then
      members // package (lib.last (lib.splitString "." node._leaf))
    else
      members
  );
  grown = grow tree;
  packages =
    grown
    // lib.mapAttrs (
      name: value:
      if isAttrs value && !(lib.isDerivation value) && !(value ? __functor) && isAttrs (grown.${name} or null) && !(lib.isDerivation grown.${name}) then
        grown.${name} // value
      else
        value
    ) builders;
in
packages
