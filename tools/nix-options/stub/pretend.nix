# A pretend derivation: enough of one to be named, overridden and put into a string.
{ system }:
let
  inherit (builtins) isFunction;

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
in
pretend
