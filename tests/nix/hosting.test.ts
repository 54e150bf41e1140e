/** The flake of the wizard itself (flake.nix, deploy/nix), asked of the real Nix with stand-ins for nixpkgs, and its systemd unit. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStyle } from '@/tools/nix-style/check-style';
import { describeWithNix } from './nix';

const root = join(import.meta.dirname, '../..');
const files = ['flake.nix', 'deploy/nix/package.nix', 'deploy/nix/module.nix'];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What the files use of nixpkgs, where tools/nix-options does not pretend it already. */
const pretend = `
  stub = import ${root}/tools/nix-options/stub/lib.nix;
  lib = stub // {
    literalMD = text: text;
    types = stub.types // { strMatching = pattern: { inherit pattern; }; };
    fileset = {
      unions = paths: builtins.all builtins.pathExists paths;
      toSource = { root, fileset }: if fileset then root else throw "a path is missing";
    };
  };
  nodejs_24 = { pname = "node"; outPath = "/node"; meta.platforms = [ ]; };
  callPackage = path: more: import path ({
    inherit lib nodejs_24;
    buildNpmPackage = args: args // { outPath = "/hyprguest"; };
    importNpmLock = { __functor = _: args: args; npmConfigHook = "hook"; };
    makeWrapper = "makeWrapper";
  } // more);
  pkgs = { inherit callPackage; nixfmt = "nixfmt"; };
`;

function evaluate(expression: string): unknown {
  const words = ['--eval', '--strict', '--json', '--readonly-mode', '--expr'];
  const text = execFileSync('nix-instantiate', [...words, `let ${pretend} in ${expression}`], {
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1 << 26,
  });
  return JSON.parse(text);
}

/** What the module sets, conditions resolved, for settings of its own. */
const service = (settings: string) =>
  evaluate(`
    let
      own = { package = callPackage ${root}/deploy/nix/package.nix { } // {
        override = args: { pname = "hyprguest"; outPath = "/hyprguest" + args.basePath; };
      }; } // ${settings};
      module = import ${root}/deploy/nix/module.nix {
        inherit lib pkgs;
        config.services.hyprguest =
          builtins.mapAttrs (_: option: option.default or null) module.options.services.hyprguest // own;
      };
      settle = value:
        if value ? condition then (if value.condition then settle value.content else null)
        else if builtins.isAttrs value then builtins.mapAttrs (_: settle) value
        else value;
    in settle module.config
  `) as {
    networking: { firewall: { allowedTCPPorts: number[] | null } };
    systemd: {
      services: {
        hyprguest: {
          environment: Record<string, string | null>;
          serviceConfig: Record<string, unknown>;
        };
      };
    };
  } | null;

it.each(files)('%s is laid out as we ask of others', (path) => {
  expect(checkStyle(path, read(path))).toEqual([]);
  // The judge is awake.
  expect(checkStyle(path, read(path).replace('lib.', 'lib .'))).not.toEqual([]);
});

describeWithNix('the flake', () => {
  it('has a package, a program and a module for each system', () => {
    const outputs = evaluate(`
      let
        flake = import ${root}/flake.nix;
        nixpkgs = { inherit lib; legacyPackages = lib.genAttrs [ "aarch64-darwin" "aarch64-linux" "x86_64-linux" ] (_: pkgs); };
        outputs = flake.outputs { inherit nixpkgs; self = outputs; };
      in {
        programs = lib.mapAttrs (_: apps: apps.default.program) outputs.apps;
        commands = lib.mapAttrs (_: apps: apps.generate.program) outputs.apps;
        packages = lib.mapAttrs (_: packages: packages.default.version) outputs.packages;
        module = builtins.pathExists outputs.nixosModules.default;
      }
    `);
    const systems = ['aarch64-darwin', 'aarch64-linux', 'x86_64-linux'];
    const { version } = JSON.parse(read('package.json'));
    expect(outputs).toEqual({
      programs: Object.fromEntries(systems.map((name) => [name, '/hyprguest/bin/hyprguest'])),
      commands: Object.fromEntries(
        systems.map((name) => [name, '/hyprguest/bin/hyprguest-generate']),
      ),
      packages: Object.fromEntries(systems.map((name) => [name, version])),
      module: true,
    });
  });

  it('names the address of every package that the lock file names', () => {
    const { packages } = evaluate(
      `(callPackage ${root}/deploy/nix/package.nix { }).npmDeps.packageLock`,
    ) as { packages: Record<string, { integrity?: string; resolved?: string }> };
    const fetched = Object.entries(packages).filter(([, { integrity }]) => integrity);
    expect(fetched.length).toBeGreaterThan(100);
    for (const [path, { resolved }] of fetched) {
      expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\/\S+-\d+\.\d+\.\d+\S*\.tgz$/);
    }
    expect(packages['node_modules/@tailwindcss/postcss']?.resolved).toMatch(
      /^https:\/\/registry\.npmjs\.org\/@tailwindcss\/postcss\/-\/postcss-[\d.]+\.tgz$/,
    );
  });

  it('is locked to what its input asks for', () => {
    const { nodes } = JSON.parse(read('flake.lock'));
    const { owner, repo, ref } = nodes.nixpkgs.original;
    expect(read('flake.nix')).toContain(`"github:${owner}/${repo}/${ref}"`);
  });
});

describeWithNix('services.hyprguest', () => {
  it('does nothing unless it is enabled', () => {
    expect(service('{ enable = false; }')).toBeNull();
  });

  it('listens on this machine alone, without a privilege', () => {
    const set = service('{ enable = true; }');
    expect(set?.networking.firewall.allowedTCPPorts).toBeNull();
    const unit = set?.systemd.services.hyprguest;
    expect(unit?.environment).toMatchObject({ HOSTNAME: '127.0.0.1', PORT: '3000' });
    expect(unit?.serviceConfig.ExecStart).toBe('/hyprguest/bin/hyprguest');
    expect(unit?.serviceConfig.AmbientCapabilities).toBeNull();
  });

  it('takes its settings', () => {
    const set = service(
      '{ enable = true; basePath = "/guests"; port = 80; openFirewall = true; logRequests = true; }',
    );
    expect(set?.networking.firewall.allowedTCPPorts).toEqual([80]);
    const { environment, serviceConfig } = set?.systemd.services.hyprguest ?? {};
    expect(environment).toMatchObject({ PORT: '80', HYPRGUEST_LOG: 'requests' });
    expect(serviceConfig?.ExecStart).toBe('/hyprguest/guests/bin/hyprguest');
    expect(serviceConfig?.AmbientCapabilities).toEqual(['CAP_NET_BIND_SERVICE']);
  });

  it('is as closed as the unit for other systems', () => {
    const own = service('{ enable = true; }')?.systemd.services.hyprguest.serviceConfig ?? {};
    const elsewhere = directives(read('deploy/hyprguest.service'));
    const different = new Set([
      'AmbientCapabilities',
      'Environment',
      'ExecStart',
      'WorkingDirectory',
    ]);
    const printed = Object.entries(own).map(([name, value]): [string, string] => [
      name,
      [value]
        .flat()
        .map((item) => (item === true ? 'yes' : String(item)))
        .join(' '),
    ]);
    const comparable = (entries: Iterable<[string, string]>) =>
      Object.fromEntries([...entries].filter(([name]) => !different.has(name)));
    expect(comparable(printed)).toEqual(comparable(elsewhere));
  });
});

/** The directives of a unit's [Service]; what stands twice is joined. */
function directives(unit: string): Map<string, string> {
  const [, section = ''] = /\[Service\]\n(.*?)\n\[/s.exec(unit) ?? [];
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of section.matchAll(/^(\w+)=(.*)$/gm)) {
    const before = found.get(name);
    found.set(name, before ? `${before} ${value}` : value);
  }
  return found;
}

describe('the systemd unit', () => {
  const unit = join(root, 'deploy/hyprguest.service');
  const analyze = (...words: string[]) =>
    spawnSync('systemd-analyze', words, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

  it('is one, says systemd, and exposes little', (context) => {
    if (analyze('--version').error) context.skip('systemd-analyze is not here');
    const { stdout, stderr, status } = analyze('security', '--offline=yes', '--threshold=20', unit);
    expect(`${stdout}${stderr}`).toMatch(
      /Overall exposure level for hyprguest\.service: [01]\.\d OK/,
    );
    expect(status).toBe(0);
  });
});
