/**
 * What a login starts, and what helpers ask for, played: the scripts are what the real Nix makes of the templates, the
 * journal, tuigreet and all other programs are Debian's; only the desktop itself is a script of ours that ends too soon.
 */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithReaders, readerTree } from '@/tests/readers/reader-tree';
import { type MadeHome, makeHomes } from '@/tools/home/homes';
import { SwayGuest, whyNoGuest } from '@/tools/vmx/sway-guest';

const minute = 60_000;
const names = { user: 'canaryuser', fullName: 'Canary O’Person', host: 'canaryhost' };

const missing = whyNoGuest();
const name = `a session${missing ? ` (skipped: ${missing})` : ''}`;
(missing ? describe.skip : describeWithReaders)(name, () => {
  let guest: SwayGuest;
  let compatible: MadeHome;
  let accelerated: MadeHome;

  beforeAll(async () => {
    if ('missing' in readerTree) return;
    const configs = (['compatible', 'accelerated'] as const).map((graphics) =>
      configSchema.parse({ hyprland: { graphics } }),
    );
    [compatible, accelerated] = (await makeHomes(
      configs.map((config) => ({ config, files: generate(config).files })),
    )) as [MadeHome, MadeHome];
    guest = new SwayGuest(readerTree.root, names);
    await guest.start();
    await guest.startJournal();
    put('desktop-session', compatible);
    put('guest-report', compatible);
  }, 2 * minute);

  afterAll(() => guest?.close());

  /** Installs a script of a flake. */
  function put(script: string, home: MadeHome): void {
    guest.putProgram(script, home.scripts.get(script) ?? '');
  }

  /** Installs a desktop. */
  const desktop = (text: string) => guest.putProgram('start-hyprland', `#!/bin/sh\n${text}\n`);

  /** Logs in; presses Enter, should it be asked for. */
  async function logIn(variables: Readonly<Record<string, string>> = {}) {
    const { status, out } = await guest.run('exec desktop-session 2>&1', '\n', variables);
    return { status, said: out.toString() };
  }

  describe('desktop-session', () => {
    it('says after three short sessions what to try, and begins anew', {
      timeout: minute,
    }, async () => {
      desktop('echo starting; echo "ERR: no GPU to draw with" >&2; exit 7');
      expect(await logIn()).toEqual({ status: 7, said: '' });
      expect(await logIn()).toEqual({ status: 7, said: '' });
      const third = await logIn();
      expect(third.status).toBe(7);
      expect(third.said).toContain('Three times in a row the desktop was over within 20 seconds.');
      // the tree has no /dev/dri
      expect(third.said).toContain('this machine offers none. Switch it off');
      expect(third.said).toContain('pick an older entry in the boot menu');
      expect(third.said).toContain("The log's last line: ERR: no GPU to draw with");
      expect(await logIn()).toEqual({ status: 7, said: '' });
      desktop('exit 0');
      expect(await logIn({ SECONDS: '20' })).toEqual({ status: 0, said: '' });
    });

    it('counts sessions in a row only: a long one between them ends the row', {
      timeout: minute,
    }, async () => {
      desktop('exit 0');
      // bash counts from what SECONDS is set to: a session that seems to have lasted
      for (const SECONDS of ['0', '0', '20', '0', '0', '3600']) {
        expect(await logIn({ SECONDS })).toEqual({ status: 0, said: '' });
      }
    });

    it('takes the error that Hyprland wrote itself', { timeout: minute }, async () => {
      desktop(`mkdir -p $XDG_RUNTIME_DIR/hypr/one
        printf '%s\\n' '[LOG] fine' '[CRITICAL] no renderer' '[LOG] bye' > $XDG_RUNTIME_DIR/hypr/one/hyprland.log
        exit 1`);
      await logIn();
      await logIn();
      expect((await logIn()).said).toContain('last line: [CRITICAL] no renderer');
    });

    it('stays on the screen until Enter', { timeout: minute }, async () => {
      desktop('exit 3');
      await logIn();
      await logIn();
      const child = guest.spawn('exec desktop-session');
      let said = '';
      child.stdout?.on('data', (part: Buffer) => {
        said += part;
      });
      child.stderr?.resume();
      await guest.until('the words', () => said.includes('Press Enter'));
      expect(child.exitCode).toBe(null);
      const ended = new Promise((resolve) => child.on('exit', resolve));
      child.stdin?.write('\n');
      expect(await ended).toBe(3);
    });

    it('starts the desktop where it can remember nothing', { timeout: minute }, async () => {
      desktop('exit 0');
      const { status } = await logIn({ HOME: '/proc', SECONDS: '30' });
      expect(status).toBe(0);
    });

    it('names the safe entry where there is one', () => {
      expect(accelerated.scripts.get('desktop-session')).toContain('pick "compatible"');
      expect(compatible.scripts.get('desktop-session')).not.toContain('"compatible"');
    });
  });

  it('has a greeter that tuigreet understands', { timeout: minute }, async () => {
    const greeter = Object.values(compatible.report.configurations)
      .flatMap(({ modules }) => modules.map(({ settings }) => JSON.stringify(settings)))
      .join()
      .match(/[^" ]*bin\/tuigreet ([^"]*)/)?.[1];
    expect(greeter).toContain('--issue');
    const asked = async (options: string) =>
      (await guest.run(`tuigreet ${options} --version`)).status;
    expect(await asked(greeter ?? '')).toBe(0);
    expect(await asked('--no-such-option')).toBe(1);
  });

  describe('guest-report', () => {
    const secrets = [
      'canaryuser@canaryhost said hello from /home/canaryuser/x-canaryuser.txt to CanaryHost.lan',
      'Canary O’Person wrote canary.person@example.org',
      'lease of 192.168.153.128, gateway 192.168.153.2; fe80::20c:29ff:feaa:bbcc%ens33 2001:db8:1:2::77 2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff',
      'link 00:0c:29:aa:bb:cc up, uuid 564d1234-aaaa-bbbb-cccc-1234567890ab, id 0123456789abcdef0123456789abcdef',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIcanarykeycanarykeycanarykey canaryuser@laptop',
      'Accepted key SHA256:canaryfingerprintcanaryfingerprint01234567890',
      'ANTHROPIC_API_KEY=sk-ant-api03-canarycanarycanarycanary',
      'hash $6$canarysalt$canaryhashcanaryhash.canaryhash/canary',
    ];
    const harmless = [
      'at 12:34:56 vmwgfx 0000:00:0f.0 said std::string and CBackend::create() in 0.57.0',
      'nothing of nixos-rebuild or vmware-guest is a name',
      'runs /nix/store/00000000000000000000000000000000-hyprland-0.57.0/bin/Hyprland',
    ];
    const leaks =
      /canary|192\.168|fe80|2001:db8|bb:cc|564d1234|0123456789abcdef0123456789abcdef|AAAAC3/i;
    let report = '';

    beforeAll(async () => {
      const lines = [...secrets, ...harmless].map((line) => `'${line}'`).join(' ');
      await guest.run(`systemd-cat --identifier=desktop-session printf '%s\\n' ${lines}`);
      await guest.until('the lines', async () => {
        const { out } = await guest.run('journalctl --quiet --identifier=desktop-session');
        return out.toString().includes(harmless[2] ?? '');
      });
      report = (await guest.run('guest-report')).out.toString();
    }, minute);

    it('holds no name, address or key', () => {
      expect(report.split('\n').filter((line) => leaks.test(line))).toEqual([]);
      for (const word of [
        '<name>',
        '<ip>',
        '<mac>',
        '<key>',
        '<hash>',
        '<fingerprint>',
        '<address>',
      ])
        expect(report).toContain(word);
    });

    it('keeps what helps', () => {
      expect(report).toContain(
        'at 12:34:56 vmwgfx 0000:00:0f.0 said std::string and CBackend::create() in 0.57.0',
      );
      expect(report).toContain('nothing of nixos-rebuild or vmware-guest is a name');
      expect(report).toContain('runs /nix/store/…-hyprland-0.57.0/bin/Hyprland');
      for (const title of ['Versions', 'Virtual machine', 'Desktop', 'Services', 'Logs'])
        expect(report).toContain(`## ${title}`);
      expect(report).toMatch(/^Kernel: .*\d/m);
      expect(report).toMatch(/^ {4}MemTotal: /m);
    });

    it('lies on the clipboard', { timeout: minute }, async () => {
      expect((await guest.paste('text/plain'))?.toString().trim()).toBe(report.trim());
    });
  });

  it('has scripts that shellcheck likes', (context) => {
    if (spawnSync('shellcheck', ['--version']).error) context.skip('shellcheck is not installed');
    for (const home of [compatible, accelerated]) {
      for (const script of ['desktop-session', 'guest-report', 'vmware-clipboard']) {
        const { status, stdout } = spawnSync('shellcheck', ['-'], {
          input: home.scripts.get(script),
          encoding: 'utf8',
        });
        expect(stdout).toBe('');
        expect(status).toBe(0);
      }
    }
  });
});
