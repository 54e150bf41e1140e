import { describe, expect, it } from 'vitest';
import { advise } from './advice';
import { fieldByPath } from './fields';
import { presets } from './presets';
import { type ConfigInput, configSchema } from './schema';

const ids = (input: ConfigInput) => advise(configSchema.parse(input)).map((a) => a.id);
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY';

describe('advise', () => {
  it.each<[string, ConfigInput, ConfigInput]>([
    [
      'ssh-without-keys',
      { host: { ssh: true } },
      { host: { ssh: true }, user: { sshKeys: [key] } },
    ],
    [
      'keys-without-ssh',
      { host: { ssh: false }, user: { sshKeys: [key] } },
      { host: { ssh: false } },
    ],
    [
      'lock-needs-gpu',
      { hyprland: { lock: 'hyprlock' } },
      { hyprland: { lock: 'hyprlock', graphics: 'accelerated' } },
    ],
    [
      'arm-compiles-hyprland',
      { host: { arch: 'aarch64-linux' } },
      { host: { arch: 'aarch64-linux' }, hyprland: { source: 'nixpkgs' } },
    ],
    [
      'stable-mixes-mesa',
      { host: { channel: 'nixos-26.05' } },
      { host: { channel: 'nixos-26.05' }, hyprland: { source: 'nixpkgs' } },
    ],
    [
      'accelerated-needs-memory',
      { host: { memoryGiB: 4 }, hyprland: { graphics: 'accelerated' } },
      { host: { memoryGiB: 4 } },
    ],
    ['small-disk', { host: { diskGiB: 20 } }, { host: { diskGiB: 32 } }],
    ['effects-in-software', { hyprland: { blur: true } }, {}],
    ['terminal-in-software', { user: { terminal: 'kitty' } }, { user: { terminal: 'foot' } }],
    [
      'signing-without-key',
      { user: { gitSigning: 'ssh' } },
      { user: { gitSigning: 'ssh', gitSigningKey: '~/k.pub' } },
    ],
    ['signing-key-unused', { user: { gitSigningKey: '~/k.pub' } }, {}],
    ['autologin-and-locker', { hyprland: { login: 'autologin' } }, {}],
    ['super-on-a-mac', { host: { arch: 'aarch64-linux' } }, {}],
  ])('%s is said when it holds, and only then', (id, yes, no) => {
    expect(ids(yes)).toContain(id);
    expect(ids(no)).not.toContain(id);
  });

  it('names real answers, warnings first', () => {
    for (const { config } of presets) {
      const advice = advise(config);
      for (const path of advice.flatMap((a) => a.paths)) expect(fieldByPath.has(path)).toBe(true);
      const levels = advice.map((a) => a.level);
      expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === 'warning' ? -1 : 1)));
    }
  });
});
