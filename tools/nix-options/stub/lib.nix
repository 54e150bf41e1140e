# The part of nixpkgs' `lib` that a generated flake uses, written anew from its documentation, because
# the tests have no nixpkgs at hand. A function that is not here makes the evaluation fail by name: add it.
let
  inherit (builtins)
    attrNames
    attrValues
    concatLists
    concatMap
    concatStringsSep
    elem
    elemAt
    filter
    foldl'
    functionArgs
    genList
    hasAttr
    head
    intersectAttrs
    isAttrs
    isBool
    isFloat
    isFunction
    isInt
    isList
    isPath
    isString
    length
    listToAttrs
    mapAttrs
    match
    removeAttrs
    replaceStrings
    split
    stringLength
    substring
    tail
    toJSON
    ;

  trivial = {
    id = x: x;
    const = x: _: x;
    flip =
      f: a: b:
      f b a;
    pipe = foldl' (x: f: f x);
    min = a: b: if a < b then a else b;
    max = a: b: if a > b then a else b;
    mod = a: b: a - b * (a / b);
    boolToString = b: if b then "true" else "false";
    toHexString =
      n:
      let
        digits = "0123456789ABCDEF";
        go = k: if k < 16 then substring k 1 digits else go (k / 16) + substring (trivial.mod k 16) 1 digits;
      in
      go n;
    # reported on stderr in one line, for the tests to read
    warn = message: value: builtins.trace "hyprguest warning ${toJSON message}" value;
    warnIf = condition: message: if condition then trivial.warn message else trivial.id;
    warnIfNot = condition: trivial.warnIf (!condition);
    throwIf = condition: message: if condition then throw message else trivial.id;
    throwIfNot = condition: trivial.throwIf (!condition);
    importJSON = path: builtins.fromJSON (builtins.readFile path);
    importTOML = path: builtins.fromTOML (builtins.readFile path);
    isFunction = f: isFunction f || (isAttrs f && f ? __functor);
    functionArgs = f: if isAttrs f && f ? __functor then f.__functionArgs or { } else functionArgs f;
    release = "26.11";
    version = "26.11pre-git";
    versionSuffix = "pre-git";
  };

  lists = {
    inherit (builtins)
      all
      any
      concatLists
      concatMap
      elem
      elemAt
      filter
      foldl'
      genList
      head
      isList
      length
      map
      partition
      sort
      tail
      ;
    singleton = x: [ x ];
    optional = condition: x: if condition then [ x ] else [ ];
    optionals = condition: xs: if condition then xs else [ ];
    flatten = x: if isList x then concatMap lists.flatten x else [ x ];
    toList = x: if isList x then x else [ x ];
    last = xs: elemAt xs (length xs - 1);
    init = xs: lists.take (length xs - 1) xs;
    take = n: xs: genList (elemAt xs) (trivial.min n (length xs));
    drop = n: xs: genList (i: elemAt xs (i + n)) (trivial.max 0 (length xs - n));
    range = first: final: if first > final then [ ] else genList (n: first + n) (final - first + 1);
    imap0 = f: xs: genList (i: f i (elemAt xs i)) (length xs);
    imap1 = f: xs: genList (i: f (i + 1) (elemAt xs i)) (length xs);
    zipListsWith =
      f: as: bs:
      genList (i: f (elemAt as i) (elemAt bs i)) (trivial.min (length as) (length bs));
    zipLists = lists.zipListsWith (fst: snd: { inherit fst snd; });
    foldr =
      f: start: xs:
      let
        go = i: if i == length xs then start else f (elemAt xs i) (go (i + 1));
      in
      go 0;
    forEach = xs: f: map f xs;
    reverseList = xs: genList (i: elemAt xs (length xs - 1 - i)) (length xs);
    unique = foldl' (seen: x: if elem x seen then seen else seen ++ [ x ]) [ ];
    remove = x: filter (y: y != x);
    # runs of digits are compared as numbers
    naturalSort =
      texts:
      let
        parts =
          text:
          map (part: if isList part then builtins.fromJSON (head part) else part) (
            split "(0|[1-9][0-9]*)" text
          );
        before =
          a: b:
          if a == [ ] then
            b != [ ]
          else if b == [ ] then
            false
          else if head a == head b then
            before (tail a) (tail b)
          else
            head a < head b;
      in
      map (pair: pair.text) (
        builtins.sort (a: b: before a.parts b.parts) (
          map (text: {
            inherit text;
            parts = parts text;
          }) texts
        )
      );
    subtractLists = drop: filter (x: !elem x drop);
    intersectLists = keep: filter (x: elem x keep);
    count = predicate: xs: length (filter predicate xs);
    findFirst =
      predicate: fallback: xs:
      let
        found = filter predicate xs;
      in
      if found == [ ] then fallback else head found;
    replicate = n: x: genList (_: x) n;
  };

  attrsets = {
    inherit (builtins)
      attrNames
      attrValues
      catAttrs
      hasAttr
      isAttrs
      listToAttrs
      mapAttrs
      removeAttrs
      zipAttrsWith
      ;
    nameValuePair = name: value: { inherit name value; };
    optionalAttrs = condition: set: if condition then set else { };
    mapAttrs' = f: set: listToAttrs (map (name: f name set.${name}) (attrNames set));
    mapAttrsToList = f: set: map (name: f name set.${name}) (attrNames set);
    attrsToList = attrsets.mapAttrsToList attrsets.nameValuePair;
    concatMapAttrs = f: set: foldl' (all: name: all // f name set.${name}) { } (attrNames set);
    filterAttrs =
      predicate: set:
      removeAttrs set (filter (name: !predicate name set.${name}) (attrNames set));
    genAttrs = names: f: listToAttrs (map (name: attrsets.nameValuePair name (f name)) names);
    getAttrs = names: set: attrsets.genAttrs names (name: set.${name});
    attrByPath =
      path: fallback: set:
      if path == [ ] then
        set
      else if isAttrs set && hasAttr (head path) set then
        attrsets.attrByPath (tail path) fallback set.${head path}
      else
        fallback;
    hasAttrByPath =
      path: set:
      path == [ ]
      || (isAttrs set && hasAttr (head path) set && attrsets.hasAttrByPath (tail path) set.${head path});
    getAttrFromPath = path: set: foldl' (here: name: here.${name}) set path;
    setAttrByPath = path: value: lists.foldr (name: inner: { ${name} = inner; }) value path;
    recursiveUpdateUntil =
      stop: left: right:
      let
        go =
          path: a: b:
          mapAttrs (
            name: _:
            let
              here = path ++ [ name ];
            in
            if !(a ? ${name}) then
              b.${name}
            else if !(b ? ${name}) then
              a.${name}
            else if stop here a.${name} b.${name} then
              b.${name}
            else
              go here a.${name} b.${name}
          ) (a // b);
      in
      go [ ] left right;
    recursiveUpdate = attrsets.recursiveUpdateUntil (_: a: b: !(isAttrs a && isAttrs b));
    foldlAttrs =
      f: start: set:
      foldl' (all: name: f all name set.${name}) start (attrNames set);
    mapAttrsRecursive =
      f: set:
      let
        go =
          path: mapAttrs (name: value: if isAttrs value then go (path ++ [ name ]) value else f (path ++ [ name ]) value);
      in
      go [ ] set;
    mergeAttrsList = foldl' (a: b: a // b) { };
    zipAttrs = builtins.zipAttrsWith (_: values: values);
    cartesianProduct =
      sets:
      foldl' (
        rows: name: concatMap (row: map (value: row // { ${name} = value; }) sets.${name}) rows
      ) [ { } ] (attrNames sets);
    isDerivation = x: isAttrs x && x.type or null == "derivation";
    recurseIntoAttrs = set: set // { recurseForDerivations = true; };
    getOutput = output: pkg: if pkg.outputSpecified or false then pkg else pkg.${output} or pkg.out or pkg;
    getBin = attrsets.getOutput "bin";
    getLib = attrsets.getOutput "lib";
    getDev = attrsets.getOutput "dev";
    getMan = attrsets.getOutput "man";
  };

  strings = {
    inherit (builtins)
      concatStringsSep
      isString
      replaceStrings
      stringLength
      substring
      toJSON
      ;
    concatStrings = concatStringsSep "";
    concatMapStrings = f: xs: concatStringsSep "" (map f xs);
    concatMapStringsSep =
      separator: f: xs:
      concatStringsSep separator (map f xs);
    concatMapAttrsStringSep =
      separator: f: set:
      concatStringsSep separator (attrsets.mapAttrsToList f set);
    replicate = n: text: strings.concatStrings (lists.replicate n text);
    concatLines = strings.concatMapStrings (line: line + "\n");
    concatImapStringsSep =
      separator: f: xs:
      concatStringsSep separator (lists.imap1 f xs);
    intersperse =
      separator: xs:
      concatLists (lists.imap0 (i: x: if i == 0 then [ x ] else [ separator x ]) xs);
    optionalString = condition: text: if condition then text else "";
    hasPrefix = prefix: text: substring 0 (stringLength prefix) text == prefix;
    hasSuffix =
      suffix: text:
      let
        at = stringLength text - stringLength suffix;
      in
      at >= 0 && substring at (-1) text == suffix;
    hasInfix = infix: text: length (split (strings.escapeRegex infix) text) > 1;
    removePrefix =
      prefix: text:
      if strings.hasPrefix prefix text then substring (stringLength prefix) (-1) text else text;
    removeSuffix =
      suffix: text:
      if strings.hasSuffix suffix text then
        substring 0 (stringLength text - stringLength suffix) text
      else
        text;
    splitString = separator: text: filter isString (split (strings.escapeRegex separator) text);
    stringToCharacters = text: genList (i: substring i 1 text) (stringLength text);
    stringAsChars = f: text: strings.concatMapStrings f (strings.stringToCharacters text);
    lowerChars = strings.stringToCharacters "abcdefghijklmnopqrstuvwxyz";
    upperChars = strings.stringToCharacters "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    toLower = replaceStrings strings.upperChars strings.lowerChars;
    toUpper = replaceStrings strings.lowerChars strings.upperChars;
    toSentenceCase = text: strings.toUpper (substring 0 1 text) + substring 1 (-1) text;
    trim = text: head (match "[[:space:]]*((.*[^[:space:]])?)[[:space:]]*" text);
    trimWith =
      {
        start ? false,
        end ? false,
      }:
      text:
      let
        front = if start then head (match "[[:space:]]*(.*)" text) else text;
      in
      if end then head (match "((.*[^[:space:]])?)[[:space:]]*" front) else front;
    escape =
      characters:
      replaceStrings characters (map (character: "\\" + character) characters);
    escapeRegex = strings.escape (strings.stringToCharacters "\\[{()^$?*+|.");
    escapeShellArg =
      arg:
      let
        text = toString arg;
      in
      if match "[[:alnum:],._+:@%/-]+" text == null then
        "'${replaceStrings [ "'" ] [ "'\\''" ] text}'"
      else
        text;
    escapeShellArgs = strings.concatMapStringsSep " " strings.escapeShellArg;
    escapeNixString = text: strings.escape [ "$" ] (toJSON text);
    escapeXML =
      replaceStrings
        [ "\"" "'" "<" ">" "&" ]
        [ "&quot;" "&apos;" "&lt;" "&gt;" "&amp;" ];
    fixedWidthString =
      width: filler: text:
      if stringLength text >= width then text else strings.fixedWidthString width filler (filler + text);
    fixedWidthNumber = width: n: strings.fixedWidthString width "0" (toString n);
    toInt = text: builtins.fromJSON text;
    floatToString = toString;
    versionOlder = a: b: builtins.compareVersions b a == 1;
    versionAtLeast = a: b: !strings.versionOlder a b;
    getName = x: if isString x then (builtins.parseDrvName x).name else x.pname or (builtins.parseDrvName x.name).name;
    getVersion = x: if isString x then (builtins.parseDrvName x).version else x.version;
    makeBinPath = strings.makeSearchPathOutput "bin" "bin";
    makeLibraryPath = strings.makeSearchPathOutput "lib" "lib";
    makeSearchPath =
      folder: paths:
      concatStringsSep ":" (map (path: "${path}/${folder}") (filter (x: x != null) paths));
    makeSearchPathOutput =
      output: folder: paths:
      strings.makeSearchPath folder (map (attrsets.getOutput output) paths);
    toShellVar = name: value: "${name}=${strings.escapeShellArg value}";
    toShellVars = set: concatStringsSep "\n" (attrsets.mapAttrsToList strings.toShellVar set);
    isStringLike = x: isString x || isPath x || x ? outPath || x ? __toString;
  };

  # What a module may wrap a value in. The walker in modules.nix undoes it.
  modules = {
    mkIf = condition: content: {
      _type = "if";
      inherit condition content;
    };
    mkMerge = contents: {
      _type = "merge";
      inherit contents;
    };
    mkOverride = priority: content: {
      _type = "override";
      inherit priority content;
    };
    mkOptionDefault = modules.mkOverride 1500;
    mkDefault = modules.mkOverride 1000;
    mkImageMediaOverride = modules.mkOverride 60;
    mkForce = modules.mkOverride 50;
    mkVMOverride = modules.mkOverride 10;
    mkOrder = priority: content: {
      _type = "order";
      inherit priority content;
    };
    mkBefore = modules.mkOrder 500;
    mkAfter = modules.mkOrder 1500;
    mkAssert =
      condition: message: content:
      if condition then content else throw message;
  };

  options = {
    mkOption = attrs: attrs // { _type = "option"; };
    mkEnableOption =
      name:
      options.mkOption {
        default = false;
        type = types.bool;
        description = "Whether to enable ${name}.";
      };
    literalExpression = text: {
      _type = "literalExpression";
      inherit text;
    };
  };

  # Types say no more than their name: what a module of the flake declares is listed, not enforced.
  types =
    let
      simple = description: {
        _type = "option-type";
        inherit description;
      };
      of = word: type: simple "${word} ${type.description}";
    in
    {
      bool = simple "boolean";
      int = simple "signed integer";
      str = simple "string";
      lines = simple ''strings concatenated with "\n"'';
      path = simple "absolute path";
      package = simple "package";
      port = simple "16 bit unsigned integer; between 0 and 65535 (both inclusive)";
      attrs = simple "attribute set";
      anything = simple "anything";
      raw = simple "raw value";
      listOf = of "list of";
      attrsOf = of "attribute set of";
      nullOr = of "null or";
      enum = values: simple "one of ${strings.concatMapStringsSep ", " toJSON values}";
      either = a: b: simple "${a.description} or ${b.description}";
      submodule = _: simple "submodule";
    };

  meta = {
    getExe =
      pkg:
      meta.getExe' pkg (pkg.meta.mainProgram or pkg.pname or (strings.getName pkg));
    getExe' =
      pkg: program:
      if strings.hasInfix "/" program then
        throw "lib.getExe': \"${program}\" is a path, not the name of a program"
      else
        "${attrsets.getBin pkg}/bin/${program}";
    availableOn = platform: pkg: elem platform.system (pkg.meta.platforms or [ platform.system ]);
  };

  generators = {
    mkLuaInline = expr: {
      _type = "lua-inline";
      inherit expr;
    };
    toJSON = _: toJSON;
    mkKeyValueDefault =
      _: separator: name: value:
      "${name}${separator}${if isBool value then trivial.boolToString value else toString value}";
    toKeyValue =
      {
        mkKeyValue ? generators.mkKeyValueDefault { } "=",
        ...
      }:
      set: strings.concatLines (attrsets.mapAttrsToList mkKeyValue set);
    toINI =
      {
        mkSectionName ? (name: strings.escape [ "[" "]" ] name),
        mkKeyValue ? generators.mkKeyValueDefault { } "=",
        ...
      }:
      set:
      concatStringsSep "\n" (
        attrsets.mapAttrsToList (
          name: section: "[${mkSectionName name}]\n" + generators.toKeyValue { inherit mkKeyValue; } section
        ) set
      );
  };

  asserts.assertMsg = condition: message: if condition then true else throw message;

  platforms = rec {
    x86_64 = [ "x86_64-linux" ];
    aarch64 = [ "aarch64-linux" ];
    linux = x86_64 ++ aarch64;
  };

  licenses = attrsets.genAttrs [
    "asl20"
    "bsd3"
    "gpl3Only"
    "gpl3Plus"
    "mit"
    "unfree"
  ] (shortName: { inherit shortName; free = shortName != "unfree"; });

  fixedPoints = {
    fix =
      f:
      let
        x = f x;
      in
      x;
    composeManyExtensions =
      extensions: final: prev:
      foldl' (all: extension: all // extension final all) prev extensions;
  };

  customisation = {
    makeOverridable = f: args: f args // { override = new: customisation.makeOverridable f (args // new); };
  };
in
# Not every name is also a name of `lib` itself: the last list keeps what nixpkgs has only one level down.
removeAttrs (
  asserts
  // trivial
  // lists
  // attrsets
  // strings
  // modules
  // options
  // meta
  // fixedPoints
  // customisation
) [
  "availableOn"
  "escapeNixString"
  "floatToString"
  "release"
  "versionSuffix"
]
// {
  inherit
    asserts
    attrsets
    customisation
    fixedPoints
    generators
    licenses
    lists
    meta
    modules
    options
    platforms
    strings
    trivial
    types
    ;
  # of two functions of one name, `lib` itself has this one
  inherit (lists) replicate;
  # builtins that lib hands on under its own name
  inherit
    concatStringsSep
    functionArgs
    intersectAttrs
    isAttrs
    isBool
    isFloat
    isInt
    isList
    isPath
    isString
    match
    split
    ;
  inherit (builtins)
    add
    compareVersions
    deepSeq
    div
    fromJSON
    isFunction
    lessThan
    pathExists
    readFile
    seq
    sub
    toString
    tryEval
    ;
}
