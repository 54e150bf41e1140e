# A small module system without options: collects modules through their imports, merges what they set far
# enough that one module can read another's settings through `config`, and shows every module's own
# settings as data. Types, defaults and conflicts are judged afterwards, against the option lists.
{ lib, modulesPath }:
let
  inherit (builtins)
    all
    attrNames
    concatMap
    filter
    functionArgs
    head
    isAttrs
    isFunction
    isList
    isPath
    isString
    length
    mapAttrs
    pathExists
    removeAttrs
    sort
    typeOf
    ;

  isTyped = value: value ? _type || lib.isDerivation value;
  isPlainSet = value: isAttrs value && !isTyped value && !(value ? _packageSet) && !(value ? __functor);

  # A module given as path, function or set → { key, file, imports, settings, declares, external }
  load =
    args: parentFile: key: module:
    if isFunction module then
      load args parentFile key (call args module)
    else if isPath module || isString module then
      loadFile args (toString module)
    else if !isAttrs module then
      throw "${parentFile}: expected a module, got a ${typeOf module}"
    else if module._type or null == "if" || module._type or null == "override" then
      load args parentFile key { config = module; }
    else if module ? _type then
      throw "${parentFile}: expected a module, got a value of type ${module._type}"
    else if lib.isDerivation module then
      throw "${parentFile}: expected a module, got the package ${module.name}"
    else
      let
        meta = [
          "_class"
          "_file"
          "disabledModules"
          "external"
          "freeformType"
          "imports"
          "key"
        ];
        long = module ? config || module ? options;
        stray = attrNames (
          removeAttrs module (
            meta
            ++ [
              "config"
              "meta"
              "options"
            ]
          )
        );
        file = module._file or parentFile;
      in
      if long && stray != [ ] then
        throw "${file}: module has an unsupported attribute `${head stray}'; beside `config' or `options' all settings belong under `config'"
      else
        {
          key = module.key or key;
          inherit file;
          imports = module.imports or [ ];
          settings =
            if long then
              lib.mkMerge [
                (module.config or { })
                (lib.optionalAttrs (module ? meta) { inherit (module) meta; })
              ]
            else
              removeAttrs module meta;
          declares = module.options or { };
          external = module.external or null;
          disabled = map toString (module.disabledModules or [ ]);
        };

  loadFile =
    args: path:
    let
      file =
        if lib.hasSuffix ".nix" path then
          path
        else if pathExists (path + "/default.nix") then
          path + "/default.nix"
        else
          throw "import of ${path}: neither a .nix file nor a folder with a default.nix";
      known = lib.removePrefix "${modulesPath}/" path;
    in
    if known != path then
      {
        key = path;
        file = path;
        imports = [ ];
        settings = { };
        declares = { };
        external = "nixpkgs:${known}";
        disabled = [ ];
      }
    else if !pathExists file then
      throw "import of ${file}: no such file"
    else
      load args file file (import (/. + file)) // { key = file; };

  # As nixpkgs does it: named arguments come lazily, from the special ones or from `_module.args`.
  call =
    args: f:
    f (
      args
      // mapAttrs (
        name: _: args.${name} or args.config._module.args.${name} or (throw "module argument `${name}' does not exist")
      ) (functionArgs f)
    );

  collect =
    args: modules:
    let
      all = builtins.genericClosure {
        startSet = lib.imap0 (i: load args "<flake>" "top-${toString i}") modules;
        operator = module: lib.imap0 (i: load args module.file "${module.key}:${toString i}") module.imports;
      };
      disabled = concatMap (module: module.disabled) all;
    in
    # nixpkgs leaves out what a disabled one imports, too; ours import nothing
    filter (module: !builtins.elem module.key disabled) all;

  # One definition without its wrappings → definitions with a plain value. Conditions stay unforced, else a
  # module that asks `config` about a neighbour would wait for itself.
  unwrap =
    def:
    let
      inherit (def) value;
      kind = if isAttrs value then value._type or "" else "";
    in
    if kind == "if" then
      unwrap (
        def
        // {
          value = value.content;
          conditions = def.conditions ++ [ value.condition ];
        }
      )
    else if kind == "merge" then
      concatMap (content: unwrap (def // { value = content; })) value.contents
    else if kind == "override" then
      unwrap (
        def
        // {
          value = value.content;
          priority = if def.priority == null then value.priority else def.priority;
        }
      )
    else if kind == "order" then
      unwrap (
        def
        // {
          value = value.content;
          order = value.priority;
        }
      )
    else
      [ def ];

  define = priority: value: {
    inherit priority value;
    conditions = [ ];
    order = 1000;
  };
  isLive = def: all (condition: condition) def.conditions;
  rank = def: if def.priority == null then 100 else def.priority;
  winners =
    defs:
    let
      best = builtins.foldl' (low: def: lib.min low (rank def)) 9999 defs;
    in
    sort (a: b: a.order < b.order) (filter (def: rank def == best) defs);

  children =
    defs:
    builtins.zipAttrsWith (_: found: found) (
      map (def: mapAttrs (_: value: def // { inherit value; }) def.value) defs
    );

  merge =
    depth: defs:
    let
      plain = concatMap unwrap defs;
      reachable = if depth < 3 then plain else filter isLive plain;
      live = winners (filter isLive plain);
    in
    if reachable != [ ] && all (def: isPlainSet def.value) reachable then
      mapAttrs (_: merge (depth + 1)) (children reachable)
    else if live == [ ] then
      throw "a setting is read that nothing defines"
    else if all (def: isList def.value) live then
      concatMap (def: def.value) live
    else
      (head live).value;

  # Live, winning, ordered values at a path, their own wrappings taken off.
  valuesAt =
    path: defs:
    if path == [ ] then
      map (def: def.value) (winners (filter isLive (concatMap unwrap defs)))
    else
      valuesAt (lib.tail path) (
        (children (filter (def: isPlainSet def.value) (concatMap unwrap defs))).${head path} or [ ]
      );

  # Values as JSON can hold them. A set with "$" says what could not be held or what wraps it.
  view =
    depth: value:
    let
      inner = view (depth + 1);
      type = typeOf value;
      tag = name: rest: { "$" = name; } // rest;
    in
    if depth > 60 then
      throw "a value is nested too deep (or contains itself)"
    else if type == "list" then
      map inner value
    else if type == "lambda" then
      tag "function" { }
    else if type == "path" then
      tag "path" {
        value = toString value;
        exists = pathExists value;
      }
    else if type == "float" then
      tag "float" { inherit value; }
    else if type != "set" then
      value
    else if value ? _view then
      mapAttrs (_: inner) (removeAttrs value._view [ "$" ]) // { inherit (value._view) "$"; }
    else if value ? _packageSet then
      tag "package-set" { name = value._packageSet; }
    else if value ? _type then
      {
        "if" =
          if value.condition then inner value.content else tag "if" { shape = shape (depth + 1) value.content; };
        merge = tag "merge" { contents = map inner value.contents; };
        override = tag "override" {
          inherit (value) priority;
          content = inner value.content;
        };
        order = tag "order" {
          inherit (value) priority;
          content = inner value.content;
        };
        flake = tag "flake" { };
        pkgs = tag "pkgs" { };
        option = tag "option" { type = value.type.description or "unspecified value"; };
        configuration = tag "configuration" { };
      }
      .${value._type} or (mapAttrs (_: inner) value)
    else if value ? __functor then
      tag "function" { }
    else if value ? "$" then
      tag "set" { value = mapAttrs (_: inner) value; }
    else
      mapAttrs (_: inner) value;

  # The names below a condition that does not hold: they must exist, their values are nobody's business.
  shape =
    depth: value:
    let
      tried = builtins.tryEval value;
    in
    if !tried.success || !isPlainSet tried.value then
      null
    else if depth > 60 then
      null
    else
      mapAttrs (_: shape (depth + 1)) tried.value;
in
{
  inherit view;

  # modules, special arguments, `defaults` (what the real modules would have set, given what the flake
  # sets), `apply` (what they make of a setting before others read it) → { config, modules, valuesAt }
  evaluate =
    {
      modules,
      specialArgs,
      defaults,
      apply ? lib.id,
    }:
    let
      args = specialArgs // {
        inherit config;
        lib = specialArgs.lib or lib;
        options = throw "`options' cannot be read here";
      };
      loaded = collect args modules;
      defs = map (module: define null module.settings) loaded;
      given = merge 0 defs;
      config = apply (merge 0 (defs ++ [ (define 1500 (defaults given)) ]));
    in
    {
      # `given`: what the flake alone sets
      inherit config given;
      valuesAt = path: valuesAt path defs;
      modules = map (module: {
        inherit (module) file external;
        declares = view 0 module.declares;
        settings = view 0 module.settings;
      }) loaded;
      count = length loaded;
    };
}
