import { describe, expect, it } from 'vitest';
import { adviceFor } from './advice';
import { fieldByPath } from './fields';
import { firstBuild } from './first-build';
import { presets } from './presets';
import { type ConfigInput, configSchema } from './schema';

const ids = (input: ConfigInput) => adviceFor(configSchema.parse(input)).map((a) => a.id);
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY';

/** A key of RSA with so many bits that nobody holds: the layout is all that is looked at. */
function rsaKey(bits: number): string {
  const part = (bytes: Buffer) =>
    Buffer.concat([Buffer.from([0, 0, bytes.length >> 8, bytes.length & 255]), bytes]);
  const modulus = Buffer.concat([Buffer.from([0]), Buffer.alloc(bits / 8, 0xaa)]);
  const blob = [Buffer.from('ssh-rsa'), Buffer.from([1, 0, 1]), modulus].map(part);
  return `ssh-rsa ${Buffer.concat(blob).toString('base64')}`;
}
const smallKey = rsaKey(1024);

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
    [
      'accelerated-needs-memory',
      { host: { memoryGiB: 4, arch: 'aarch64-linux' } },
      { host: { memoryGiB: 4, arch: 'aarch64-linux' }, hyprland: { source: 'nixpkgs' } },
    ],
    [
      'names-unchecked',
      { user: { morePackages: ['cowsay', 'gimp'] } },
      { user: { morePackages: ['gimp', 'steam'] } },
    ],
    [
      'latin-first',
      { host: { keyboardLayout: 'ru' } },
      { host: { keyboardLayout: 'rs', keyboardVariant: 'latin' } },
    ],
    ['letters-missing', { host: { keyboardLayout: 'epo' } }, { host: { keyboardLayout: 'ru' } }],
    [
      'arm-older-kernel',
      { host: { arch: 'aarch64-linux', kernel: 'lts' } },
      { host: { kernel: 'lts' } },
    ],
    [
      'containers-without-engine',
      { user: { packages: ['kind', 'lazydocker'] } },
      { user: { packages: ['kind', 'lazydocker'] }, host: { containers: 'podman' } },
    ],
    [
      'docker-clients-with-podman',
      { user: { packages: ['lazydocker'] }, host: { containers: 'podman' } },
      { user: { packages: ['lazydocker'] }, host: { containers: 'docker' } },
    ],
    [
      'signing-key-of-another-kind',
      { user: { gitSigning: 'openpgp', gitSigningKey: '~/.ssh/id_ed25519.pub' } },
      { user: { gitSigning: 'openpgp', gitSigningKey: '0x1A2B3C4D5E6F7A8B' } },
    ],
    [
      'signing-key-of-another-kind',
      { user: { gitSigning: 'ssh', gitSigningKey: '1A2B 3C4D 5E6F 7A8B' } },
      { user: { gitSigning: 'ssh', gitSigningKey: key } },
    ],
    ['zed-without-vulkan', { user: { packages: ['zed-editor'] } }, {}],
    ['steam-without-vulkan', { user: { packages: ['steam'] } }, {}],
    ['small-disk', { host: { diskGiB: 20 } }, { host: { diskGiB: 32 } }],
    ['effects-in-software', { hyprland: { blur: true } }, {}],
    ['terminal-in-software', { user: { terminal: 'kitty' } }, { user: { terminal: 'foot' } }],
    ['terminal-in-software', { user: { terminal: 'alacritty' } }, {}],
    ['accelerated-compiles', { hyprland: { graphics: 'accelerated' } }, {}],
    ['more-than-vmware-starts', { host: { cpus: 64 } }, { host: { cpus: 32 } }],
    ['more-than-vmware-starts', { host: { memoryGiB: 256 } }, { host: { memoryGiB: 128 } }],
    [
      'keyring-with-autologin',
      { user: { browser: 'chromium' }, hyprland: { login: 'autologin' } },
      { hyprland: { login: 'autologin' } },
    ],
    ['small-rsa-key', { user: { sshKeys: [smallKey] } }, { user: { sshKeys: [key] } }],
    [
      'signing-without-key',
      { user: { gitSigning: 'ssh' } },
      { user: { gitSigning: 'ssh', gitSigningKey: '~/k.pub' } },
    ],
    ['signing-key-unused', { user: { gitSigningKey: '~/k.pub' } }, {}],
    ['channel-ends', { host: { channel: 'nixos-26.05' } }, {}],
    [
      'auto-upgrade-compiles',
      {
        host: { autoUpgrade: 'weekly' },
        hyprland: { graphics: 'accelerated', source: 'nixpkgs' },
      },
      // Hyprland's own flake stays at its release.
      { host: { autoUpgrade: 'weekly' }, hyprland: { graphics: 'accelerated' } },
    ],
    ['autologin-and-locker', { hyprland: { login: 'autologin' } }, {}],
    ['super-on-a-mac', { host: { arch: 'aarch64-linux' } }, {}],
  ])('%s is said when it holds, and only then', (id, yes, no) => {
    expect(ids(yes)).toContain(id);
    expect(ids(no)).not.toContain(id);
  });

  it.each([
    [{ secrets: { scheme: 'none' } }, /sets no password, .*nobody can log in/],
    [{ secrets: { scheme: 'file' } }, /not typed a password.*nobody can log in/],
    [{ secrets: { scheme: 'agenix' } }, /not typed a password.*nobody can log in/],
    [
      { secrets: { scheme: 'none' }, hyprland: { login: 'autologin' } },
      /sets no password, .*sudo and the lock screen accept no password/,
    ],
    [{ user: { sshKeys: [key] } }, /You have not.*log in with your SSH key only/],
    [{ user: { sshKeys: [key] }, host: { ssh: false } }, /nobody can log in/],
    [
      { hyprland: { login: 'autologin' } },
      /You have not.*sudo and the lock screen accept no password/,
    ],
  ] satisfies [ConfigInput, RegExp][])('warns of %j when nobody could get in', (input, words) => {
    const said = adviceFor(configSchema.parse(input)).find(({ id }) => id.startsWith('password-'));
    // A password that was typed settles it, where one can be typed.
    expect(said?.until).toBe(/sets no/.test(words.source) ? undefined : 'password');
    expect(said?.message).toMatch(words);
    expect(said?.remedy).toMatch(/install\.sh/);
  });

  it('gives one figure for what is compiled, and ways out that end it', () => {
    for (const arch of ['x86_64-linux', 'aarch64-linux'] as const) {
      for (const source of ['flake', 'nixpkgs'] as const) {
        const config = configSchema.parse({
          host: { arch, memoryGiB: 4 },
          hyprland: { source, graphics: 'accelerated' },
        });
        const compiling = adviceFor(config).filter(({ message }) => /compile/.test(message));
        const text = compiling.map(({ message }) => message).join(' ');
        const figures = text.match(/half an hour or more|10 to 25 minutes/g) ?? [];
        expect(new Set(figures), `${arch} ${source}`).toEqual(new Set([firstBuild(config)?.time]));
        const needsBoth = arch === 'aarch64-linux' && source === 'flake';
        for (const { id, remedy } of compiling) {
          if (id === 'arm-compiles-hyprland') continue;
          expect(remedy.includes('Hyprland from nixpkgs'), `${arch} ${source} ${id}`).toBe(
            needsBoth,
          );
        }
      }
    }
  });

  it('names the keys that change the layout, those chosen first', () => {
    const said = (host: ConfigInput['host'], hyprland: ConfigInput['hyprland'] = {}) =>
      adviceFor(configSchema.parse({ host, hyprland })).find(({ id }) => id === 'latin-first')
        ?.remedy;
    expect(said({ keyboardLayout: 'gr' })).toMatch(/Alt \+ Shift/);
    expect(said({ keyboardLayout: 'gr' }, { modifier: 'ALT' })).toMatch(/both Shift keys/);
    expect(said({ keyboardLayout: 'gr', keyboardOptions: 'grp:caps_toggle' })).toMatch(/you chose/);
  });

  it('speaks in whole sentences', () => {
    const packages = ['dive', 'kind', 'lazydocker'] as const;
    const said = (names: readonly (typeof packages)[number][]) =>
      adviceFor(configSchema.parse({ user: { packages: [...names] } })).find(
        ({ id }) => id === 'containers-without-engine',
      )?.message;
    expect(said(['kind'])).toMatch(/^kind works with containers/);
    expect(said(packages)).toMatch(/^dive, kind and lazydocker work with containers/);
    const epo = adviceFor(configSchema.parse({ host: { keyboardLayout: 'epo' } }));
    expect(epo.find(({ id }) => id === 'letters-missing')?.message).toMatch(/for Q, W, X and Y:/);
  });

  it('names real answers, warnings first', () => {
    for (const { config } of presets) {
      const advice = adviceFor(config);
      for (const path of advice.flatMap((a) => a.paths)) expect(fieldByPath.has(path)).toBe(true);
      const levels = advice.map((a) => a.level);
      expect(levels).toEqual([...levels].sort((a, b) => (a === b ? 0 : a === 'warning' ? -1 : 1)));
    }
  });

  it('greets no preset with a warning that nobody caused', () => {
    for (const { id, config } of presets) {
      const warnings = adviceFor(config).filter(({ level }) => level === 'warning');
      expect(
        warnings.map((warning) => warning.id),
        id,
      ).toEqual([]);
    }
  });

  it('says what compiles for long before anybody downloads it', () => {
    const compiled = presets.filter(({ config }) => config.hyprland.graphics === 'accelerated');
    expect(compiled).not.toEqual([]);
    for (const { config } of compiled) {
      expect(adviceFor(config).find(({ id }) => id === 'accelerated-compiles')?.message).toMatch(
        /10 to 25 minutes/,
      );
    }
  });
});

describe('names that nobody has checked', () => {
  const advice = (morePackages: string[]) =>
    adviceFor(configSchema.parse({ user: { morePackages } })).find(
      ({ id }) => id === 'names-unchecked',
    );

  it('stand there by name, without those that the catalogue knows', () => {
    const found = advice(['cowsay', 'gimp', 'nerd-fonts.hack']);
    expect(found?.level).toBe('info');
    expect(found?.paths).toEqual(['user.morePackages']);
    expect(found?.message).toMatch(/^Nobody here has checked cowsay and nerd-fonts\.hack\./);
    expect(found?.remedy).toContain('search.nixos.org');
  });

  it('fill no page', () => {
    const names = Array.from({ length: 50 }, (_, i) => `p${i}${'x'.repeat(90)}`);
    expect(advice(names)?.message).toContain('and 40 more');
    expect(advice(names)?.message.length).toBeLessThan(1500);
  });
});
