/** Somebody else's flake takes ours as an input and uses its pieces: the real Nix evaluates what comes of it. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { fileTree } from '@/lib/render/file-tree';
import { evaluateFlakes, type SystemReport } from '@/tools/nix-options/evaluate';
import { withScratchFolder, writeTree } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

/** The flake of somebody else, as README.md's lines say. */
const foreign = (guest: string, outputs: string) => `{
  inputs.guest.url = "path:${guest}";
  inputs.home-manager.url = "github:nix-community/home-manager";
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
  outputs = inputs@{ guest, home-manager, nixpkgs, ... }: {
    nixosConfigurations.mine = nixpkgs.lib.nixosSystem { ${outputs} };
  };
}
`;
const own =
  '{ networking.hostName = "mine"; system.stateVersion = "26.11"; nixpkgs.hostPlatform = "x86_64-linux"; }';

const answers = {
  default: configSchema.parse({ user: { name: 'ada' }, hyprland: { idle: true } }),
  accelerated: configSchema.parse({
    hyprland: { graphics: 'accelerated', login: 'autologin' },
    host: { containers: 'docker' },
    secrets: { scheme: 'agenix' },
  }),
  'another disk': configSchema.parse({ host: { diskLayout: 'luks-btrfs' } }),
} satisfies Record<string, Config>;

async function evaluated(config: Config, outputs: string): Promise<SystemReport> {
  return withScratchFolder(async (folder) => {
    const guest = join(folder, 'guest');
    writeTree(guest, generate(config).files);
    const mine = join(folder, 'mine');
    writeTree(mine, fileTree([['flake.nix', foreign(guest, outputs)]]));
    const [result] = await evaluateFlakes([mine]);
    if (!result?.ok) throw new Error(result?.error);
    const { mine: system } = result.report.configurations;
    if (!system) throw new Error('no configuration');
    return system;
  });
}

/** Names of module files, below the guest’s folder. */
const filesOf = (modules: SystemReport['modules']) =>
  modules.map(({ file }) => file.replace(/^.*\/guest\/(?=modules)/, ''));
const settingsOf = (modules: SystemReport['modules']) => JSON.stringify(modules);

describeWithNix('a flake of somebody else', () => {
  it.each(Object.entries(answers))('takes the whole system: %s', async (_, config) => {
    const system = await evaluated(config, `modules = [ guest.nixosModules.default ${own} ];`);
    const files = filesOf(system.modules);
    expect(files).toContain('modules/core/user.nix');
    expect(files).toContain('modules/guest/vmware/tools.nix');
    expect(files.filter((file) => file.includes('hosts/'))).toEqual([]);
    expect(settingsOf(system.modules)).not.toMatch(/by-(?:part)?label|subvol=/);
    expect(settingsOf(system.modules)).toContain('"hostName":"mine"');
    const { name } = config.user;
    expect(Object.keys(system.homes)).toEqual([name]);
    expect(filesOf(system.homes[name]?.modules ?? [])).toContain(
      'modules/home/hyprland/default.nix',
    );
  });

  it('may hand modules an inputs of its own, if it holds ours', async () => {
    const system = await evaluated(
      answers.accelerated,
      `specialArgs.inputs = guest.inputs // inputs; modules = [ guest.nixosModules.default ${own} ];`,
    );
    expect(filesOf(system.modules)).toContain('modules/core/hyprland-flake.nix');
  });

  it.each(Object.entries(answers))(
    'takes what makes a guest of VMware, with nothing beside it: %s',
    async (_, config) => {
      const system = await evaluated(config, `modules = [ guest.nixosModules.vmware ${own} ];`);
      const files = filesOf(system.modules);
      expect(files).toContain('modules/guest/vmware/tools.nix');
      expect(
        files.filter((file) =>
          /modules\/(?:core|home|guest\/vmware\/home)|compatible-entry/.test(file),
        ),
      ).toEqual([]);
      expect(settingsOf(system.modules)).toContain('"vmware"');
      expect(Object.keys(system.specialisations)).toEqual([]);
    },
  );

  it('repairs Hyprland for VMware’s graphics, also in boot entries of its own', async () => {
    const counted = `({ config, ... }: {
      environment.etc.overlays.text = "overlays: \${toString (builtins.length config.nixpkgs.overlays)}";
    })`;
    const entry = '{ specialisation.mine.configuration = { }; }';
    const count = async (config: Config, more: string) => {
      const { modules, specialisations } = await evaluated(
        config,
        `modules = [ guest.nixosModules.vmware ${own} ${counted} ${more} ];`,
      );
      const all = [modules, ...Object.values(specialisations).map((one) => one.modules)];
      return all.map((some) => /overlays: \d/.exec(settingsOf(some))?.[0]);
    };
    expect(await count(answers.default, '')).toEqual(['overlays: 0']);
    expect(await count(answers.accelerated, '')).toEqual(['overlays: 1']);
    expect(await count(answers.accelerated, entry)).toEqual(['overlays: 1', 'overlays: 1']);
  });

  it('takes the home for an account of another name', async () => {
    const system = await evaluated(
      answers.default,
      `modules = [ home-manager.nixosModules.home-manager ${own} {
        home-manager.users.grace = { imports = [ guest.homeModules.default ]; home.stateVersion = "26.11"; };
      } ];`,
    );
    const { modules = [] } = system.homes.grace ?? {};
    expect(filesOf(modules)).toContain('modules/home/hyprland/default.nix');
    expect(settingsOf(modules)).toContain('/etc/profiles/per-user/grace/bin');
    expect(settingsOf(modules)).not.toContain('/home/ada');
  });
});
