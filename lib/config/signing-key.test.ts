import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from './repair';

const missing = ['gpg', 'git'].filter(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
);

describe.skipIf(missing.length > 0)(
  `an OpenPGP key as the real gpg prints it (skipped: no ${missing.join(', no ')})`,
  () => {
    let home: string;
    const env = () => ({ ...process.env, GNUPGHOME: home, HOME: home, GIT_CONFIG_NOSYSTEM: '1' });
    const gpg = (...args: string[]) =>
      execFileSync('gpg', ['--batch', ...args], { env: env(), encoding: 'utf8', stdio: 'pipe' });
    const git = (...args: string[]) =>
      spawnSync('git', ['-C', join(home, 'repository'), ...args], { env: env(), encoding: 'utf8' });

    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), 'gpg-'));
      gpg('--passphrase', '', '--quick-generate-key', 'Ada <ada@example.org>', 'ed25519', 'sign');
      execFileSync('git', ['init', '-q', join(home, 'repository')], { env: env() });
    });
    afterAll(() => {
      spawnSync('gpgconf', ['--kill', 'all'], { env: env() });
      rmSync(home, { recursive: true, force: true });
    });

    it('signs a commit, however it was copied', () => {
      const listed = gpg('--list-keys', '--keyid-format', 'long');
      const long = /^pub +(\S+)/m.exec(listed)?.[1] ?? '';
      const inGroups =
        /^ +((?:[0-9A-F]{4} +){9}[0-9A-F]{4})/m.exec(gpg('--fingerprint'))?.[1] ?? '';
      const fingerprint =
        /^fpr:+([0-9A-F]{40}):/m.exec(gpg('--with-colons', '--list-keys'))?.[1] ?? '';
      const id = long.split('/')[1] ?? '';
      expect(long).toMatch(/^ed25519\/[0-9A-F]{16}$/);
      const copies = [
        long,
        inGroups,
        fingerprint,
        id,
        `0x${id}`,
        `${id}!`,
        id.replace(/.{4}(?=.)/g, '$& '),
        id.toLowerCase(),
        'ada@example.org',
      ];
      for (const copy of copies) {
        const parsed = parseConfig({ user: { gitSigning: 'openpgp', gitSigningKey: copy } });
        if (!parsed.ok) throw new Error(`${copy}: ${parsed.problems[0]?.message}`);
        const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
        const key = ['-c', `user.signingKey=${parsed.config.user.gitSigningKey}`];
        const commit = ['commit', '-q', '--allow-empty', '-S', '-m', copy];
        const { status, stderr } = git(...identity, ...key, ...commit);
        expect(status, `${copy}: ${stderr}`).toBe(0);
        expect(git('log', '-1', '--format=%G? %GF').stdout.trim()).toBe(`G ${fingerprint}`);
      }
    });
  },
);
