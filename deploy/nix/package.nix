# The site as a folder that Node runs, and a command that starts it there.
{
  lib,
  buildNpmPackage,
  importNpmLock,
  makeWrapper,
  nodejs_24,
  # Both go into the pages, so another value is another build.
  basePath ? "",
  origin ? "",
}:
let
  root = ../..;
  manifest = lib.importJSON (root + "/package.json");
  lock = lib.importJSON (root + "/package-lock.json");

  # Our lock file leaves out the address of what comes from npm's own registry; Nix needs it.
  withAddress =
    path: entry:
    let
      name = lib.last (lib.splitString "node_modules/" path);
      file = "${baseNameOf name}-${entry.version}.tgz";
    in
    if entry ? integrity && !entry ? resolved then
      entry // { resolved = "https://registry.npmjs.org/${name}/-/${file}"; }
    else
      entry;
in
buildNpmPackage {
  pname = manifest.name;
  inherit (manifest) version;

  src = lib.fileset.toSource {
    inherit root;
    fileset = lib.fileset.unions [
      (root + "/app")
      (root + "/components")
      (root + "/instrumentation.ts")
      (root + "/LICENSE")
      (root + "/lib")
      (root + "/next.config.mjs")
      (root + "/package-lock.json")
      (root + "/package.json")
      (root + "/postcss.config.mjs")
      (root + "/public")
      (root + "/scripts")
      (root + "/templates")
      (root + "/tools")
      (root + "/tsconfig.json")
    ];
  };

  nodejs = nodejs_24;
  npmDeps = importNpmLock {
    npmRoot = root;
    packageLock = lock // {
      packages = lib.mapAttrs withAddress lock.packages;
    };
  };
  inherit (importNpmLock) npmConfigHook;

  nativeBuildInputs = [ makeWrapper ];

  env = {
    HYPRGUEST_BASE_PATH = basePath;
    HYPRGUEST_ORIGIN = origin;
    HYPRGUEST_STANDALONE = "1";
  };

  # The command without a browser, as one file (scripts/pack-cli.ts).
  postBuild = "npm run pack:cli";

  # The folder has no use for npm or for what built it.
  installPhase = ''
    runHook preInstall
    mkdir -p $out/share
    cp -r .next/standalone $out/share/hyprguest
    makeWrapper ${lib.getExe nodejs_24} $out/bin/hyprguest \
      --add-flags "--max-semi-space-size=32 --heap-growing-percent=30 $out/share/hyprguest/server.js" \
      --set NODE_ENV production \
      --set-default PORT 3000
    cp -r dist/hyprguest $out/share/hyprguest-generate
    makeWrapper ${lib.getExe nodejs_24} $out/bin/hyprguest-generate \
      --add-flags $out/share/hyprguest-generate/hyprguest.mjs
    runHook postInstall
  '';

  meta = {
    inherit (manifest) description homepage;
    license = lib.licenses.mit;
    mainProgram = "hyprguest";
    platforms = nodejs_24.meta.platforms;
  };
}
