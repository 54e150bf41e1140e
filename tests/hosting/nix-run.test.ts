/**
 * `nix run` of this folder, from the flake to the program's own words, with the real Nix. nixpkgs cannot be had without a
 * network, so what our package takes from it is pretended here: Nix builds the package with our phases and this machine's Node.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { startSite } from '@/tools/soak/site';
import { nix } from '../nix/nix';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'hyprguest-nix-run-'));
const nixpkgs = join(work, 'nixpkgs');
const node = dirname(dirname(process.execPath));

/** nixpkgs as far as flake.nix and deploy/nix/package.nix use it. */
const pretended = `{
  outputs = { self }:
    let
      stub = import ./lib.nix;
      lib = stub // {
        fileset = {
          unions = paths: map toString paths;
          toSource = { root, fileset }: builtins.path {
            path = root;
            name = "source";
            filter = path: _: builtins.any (kept:
              stub.hasPrefix "\${kept}/" "\${path}/" || stub.hasPrefix "\${path}/" "\${kept}/") fileset;
          };
        };
      };
      pkgs = {
        nixfmt = "nixfmt";
        callPackage = path: more: import path ({
          inherit lib;
          makeWrapper = builtins.readFile ./make-wrapper.sh;
          nodejs_24 = { outPath = "${node}"; meta = { mainProgram = "node"; platforms = [ ]; }; };
          importNpmLock = { __functor = _: _: null; npmConfigHook = null; };
          buildNpmPackage = args: derivation (args.env // {
            name = "\${args.pname}-\${args.version}";
            system = "x86_64-linux";
            builder = "/bin/sh";
            inherit (args) src postBuild installPhase;
            PATH = "${node}/bin:/usr/bin:/bin";
            HOME = "/tmp";
            # The hook of importNpmLock would unpack the same packages, from npm's registry.
            packages = "${root}/node_modules";
            hooks = builtins.concatStringsSep "\\n" args.nativeBuildInputs;
            args = [ "-euc" ''
              cp -r $src source
              chmod -R u+w source
              cd source
              cp -r $packages node_modules
              npm run build
              eval "$postBuild"
              runHook() { :; }
              eval "$hooks"
              eval "$installPhase"
            '' ];
          }) // { inherit (args) meta pname version; };
        } // more);
      };
    in {
      inherit lib;
      legacyPackages = lib.genAttrs [ "aarch64-darwin" "aarch64-linux" "x86_64-linux" ] (_: pkgs);
    };
}
`;

/** A wrapper as nixpkgs' makeWrapper writes one, for the flags that we give it. */
const makeWrapper = `makeWrapper() {
  local program=$1 wrapper=$2 flags= sets=
  shift 2
  while [ $# -gt 0 ]; do
    case $1 in
      --add-flags) flags="$flags $2"; shift 2 ;;
      --set) sets="$sets export $2='$3';"; shift 3 ;;
      --set-default) sets="$sets export $2="\\\${$2-$3}";"; shift 3 ;;
      *) echo "makeWrapper: $1" >&2; exit 1 ;;
    esac
  done
  mkdir -p "$(dirname "$wrapper")"
  printf '#!/bin/sh\\n%s\\nexec %s%s "$@"\\n' "$sets" "$program" "$flags" > "$wrapper"
  chmod +x "$wrapper"
}
`;

const flake = `git+file://${root}`;
const instead = ['--no-write-lock-file', '--override-input', 'nixpkgs', `path:${nixpkgs}`];
const run = (...words: string[]) =>
  execFileSync('nix', ['run', ...instead, ...words], {
    cwd: work,
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1 << 26,
  });

const isHere = !('missing' in nix) && process.arch === 'x64' && process.platform === 'linux';

describe.skipIf(!isHere)('nix run', () => {
  beforeAll(() => {
    mkdirSync(nixpkgs);
    cpSync(join(root, 'tools/nix-options/stub/lib.nix'), join(nixpkgs, 'lib.nix'));
    writeFileSync(join(nixpkgs, 'flake.nix'), pretended);
    writeFileSync(join(nixpkgs, 'make-wrapper.sh'), makeWrapper);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('.#generate is the command without a browser', () => {
    const generator = `${flake}#generate`;
    const query = 'v=1&host.name=falcon';
    const out = join(work, 'guest');
    run(generator, '--', '--out', out, '--query', query);
    const made = Object.fromEntries(
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(out, path), readFileSync(path, 'utf8')]),
    );
    const { config } = decodeQuery(new URLSearchParams(query));
    expect(made).toEqual(Object.fromEntries(generate(config).files));
    expect(run(generator, '--', '--print-link', '--query', query)).toContain('host.name=falcon');
  }, 900_000);

  it('alone is the site', async () => {
    const site = await startSite({}, ['nix', 'run', ...instead, flake]);
    const answer = await fetch(`http://127.0.0.1:${site.port}/api/flake.zip?v=1`);
    expect(answer.status).toBe(200);
    await site.stop();
  }, 900_000);
});
