import { describe, expect, it } from 'vitest';
import { getAt, withAt } from '@/components/fields/form-values';
import { adviceFor } from '@/lib/config/advice';
import { presetById, presets } from '@/lib/config/presets';
import { type Config, type ConfigInput, configSchema, defaultConfig } from '@/lib/config/schema';
import { type Consequence, changesByChoice, changesByPreset } from './consequences';

const config = (answers: ConfigInput) => configSchema.parse(answers);
const set = (to: Config, path: string, value: unknown) =>
  withAt(to as never, path, value) as unknown as Config;

/** Answers of one person, one choice after the other. */
function person(start: ConfigInput = {}) {
  let now = config(start);
  let consequences: readonly Consequence[] = [];
  const take = (result: {
    changes: { path: string; to: unknown }[];
    consequences: readonly Consequence[];
  }) => {
    for (const { path, to } of result.changes) now = set(now, path, to);
    consequences = result.consequences;
    expect(configSchema.safeParse(now).success).toBe(true);
    return result.changes.map(({ path, to }) => `${path}=${to}`);
  };
  return {
    choose: (path: string, value: unknown) => {
      const result = changesByChoice(now, path, value, consequences);
      now = set(now, path, value);
      return take(result);
    },
    preset: (id?: string) => take(changesByPreset(now, id, consequences)),
    at: (path: string) => getAt(now, path),
    get config() {
      return now;
    },
  };
}

describe('a choice with consequences', () => {
  it('makes room on Apple silicon, and gives all of it back', () => {
    const { choose, at } = person({
      host: { disk: 'pvscsi' },
      user: { packages: ['git', 'slack'] },
    });
    expect(choose('host.arch', 'aarch64-linux').sort()).toEqual([
      'host.disk=nvme',
      'hyprland.source=nixpkgs',
      'user.packages=git',
    ]);
    choose('host.arch', 'x86_64-linux');
    expect([at('host.disk'), at('hyprland.source'), at('user.packages')]).toEqual([
      'pvscsi',
      'flake',
      ['git', 'slack'],
    ]);
  });

  it('takes Hyprland from nixpkgs on a stable channel, and gives accelerated graphics 8 GiB', () => {
    const { choose, at } = person({ host: { memoryGiB: 4 } });
    expect(choose('host.channel', 'nixos-26.05')).toEqual(['hyprland.source=nixpkgs']);
    expect(choose('hyprland.graphics', 'accelerated')).toEqual(['host.memoryGiB=8']);
    expect(choose('hyprland.graphics', 'compatible')).toEqual(['host.memoryGiB=4']);
    expect(choose('host.channel', 'nixos-unstable')).toEqual(['hyprland.source=flake']);
    expect(at('host.memoryGiB')).toBe(4);
  });

  it('takes the lock screen along that would lock people out, and gives it back', () => {
    const { choose, at } = person();
    choose('hyprland.graphics', 'accelerated');
    choose('hyprland.lock', 'hyprlock');
    expect(choose('hyprland.graphics', 'compatible')).toEqual(['hyprland.lock=swaylock']);
    expect(choose('hyprland.graphics', 'accelerated')).toEqual(['hyprland.lock=hyprlock']);
    expect(at('hyprland.lock')).toBe('hyprlock');
    // Who wants it nevertheless has it; the note below the question says what may come of it.
    choose('hyprland.graphics', 'compatible');
    expect(choose('hyprland.lock', 'hyprlock')).toEqual([]);
  });

  it('takes the newest kernel for Apple silicon', () => {
    const { choose } = person({ host: { kernel: 'lts' }, hyprland: { source: 'nixpkgs' } });
    expect(choose('host.arch', 'aarch64-linux')).toEqual(['host.kernel=latest']);
    expect(choose('host.arch', 'x86_64-linux')).toEqual(['host.kernel=lts']);
  });

  it('gives back nothing that was changed by hand since', () => {
    const { choose, at } = person({ host: { memoryGiB: 4 } });
    choose('hyprland.graphics', 'accelerated');
    choose('host.memoryGiB', 16);
    expect(choose('hyprland.graphics', 'compatible')).toEqual([]);
    expect(at('host.memoryGiB')).toBe(16);
  });

  it('keeps what another choice wants, too, until that goes as well', () => {
    const { choose, at } = person();
    choose('host.channel', 'nixos-26.05');
    expect(choose('host.arch', 'aarch64-linux')).toEqual([]);
    expect(choose('host.channel', 'nixos-unstable')).toEqual([]);
    expect(at('hyprland.source')).toBe('nixpkgs');
    expect(choose('host.arch', 'x86_64-linux')).toEqual(['hyprland.source=flake']);
  });

  it('leaves alone who chose the lesser one, or types a number', () => {
    const { choose } = person({ host: { arch: 'aarch64-linux' }, hyprland: { source: 'nixpkgs' } });
    expect(choose('hyprland.theme', 'nord')).toEqual([]);
    expect(choose('hyprland.source', 'flake')).toEqual([]);
    expect(choose('host.memoryGiB', 4)).toEqual([]);
    expect(choose('host.name', 'falcon')).toEqual([]);
  });

  it('settles what advice would say about the choice', () => {
    const adviceIds = (c: Config) => adviceFor(c).map(({ id }) => id);
    const start: ConfigInput = {
      host: { memoryGiB: 4, kernel: 'lts' },
      hyprland: { graphics: 'accelerated', lock: 'hyprlock' },
    };
    const soft: ConfigInput = { host: { memoryGiB: 4 } };
    const choices = [
      [soft, 'host.channel', 'nixos-26.05', 'stable-mixes-mesa'],
      [soft, 'host.arch', 'aarch64-linux', 'arm-compiles-hyprland'],
      [start, 'host.arch', 'aarch64-linux', 'arm-older-kernel'],
      [soft, 'hyprland.graphics', 'accelerated', 'accelerated-needs-memory'],
      [start, 'hyprland.graphics', 'compatible', 'lock-needs-gpu'],
    ] as const;
    for (const [given, path, value, id] of choices) {
      const one = person(given);
      expect(adviceIds(set(one.config, path, value))).toContain(id);
      one.choose(path, value);
      expect(adviceIds(one.config)).not.toContain(id);
    }
    expect(person(soft).choose('host.channel', 'nixos-unstable')).toEqual([]);
  });
});

describe('a preset', () => {
  it('sets its answers and keeps the others', () => {
    const { preset, config: before, at } = person({ host: { name: 'falcon' } });
    preset('showcase');
    expect(at('host.name')).toBe('falcon');
    expect(at('hyprland.graphics')).toBe('accelerated');
    expect(before.hyprland.graphics).toBe('compatible');
  });

  it.each(presets.map(({ id }) => id))('%s takes away only its own changes', (id) => {
    const start = { host: { cpus: 6 }, user: { name: 'ada', shell: 'bash' as const } };
    const { preset, at } = person(start);
    const one = person(start);
    preset(id);
    one.preset(id);
    one.choose('user.browser', 'chromium');
    preset();
    one.preset();
    expect(at('host.cpus')).toBe(6);
    expect(one.at('user.browser')).toBe('chromium');
    expect(set(one.config, 'user.browser', 'firefox')).toEqual(config(start));
  });

  it('gives way to another one', () => {
    const { preset, config: _, at } = person();
    preset('showcase');
    preset('minimal');
    expect(at('hyprland.blur')).toBe(false);
    expect(at('user.shell')).toBe('bash');
    preset('default');
    expect(at('user.shell')).toBe('zsh');
  });

  it('on untouched answers gives exactly the preset', () => {
    for (const { id } of presets) {
      const one = person();
      one.preset(id);
      expect(one.config, id).toEqual(presetById.get(id)?.config);
      one.preset();
      expect(one.config, id).toEqual(defaultConfig);
    }
  });
});
