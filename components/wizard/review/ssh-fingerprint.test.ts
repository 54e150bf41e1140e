import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sshFingerprint } from './ssh-fingerprint';

const hasKeygen = spawnSync('sh', ['-c', 'command -v ssh-keygen']).status === 0;

const printed = (line: string) => {
  const { bits, hash, comment, kind } = sshFingerprint(line);
  return `${bits} ${hash} ${comment || 'no comment'} (${kind})`;
};

// Keys of security tokens need a token to be made; these are the published examples' parts put together.
const part = (bytes: Buffer | string) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(bytes));
  return Buffer.concat([length, Buffer.from(bytes)]);
};
const tokenKey = (type: string, ...parts: (Buffer | string)[]) =>
  `${type} ${Buffer.concat([type, ...parts].map(part)).toString('base64')} token`;

describe.skipIf(!hasKeygen)('the real ssh-keygen -l (skipped: no ssh-keygen)', () => {
  it('prints the same line for every kind of key', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerprints-'));
    const ask = (line: string) => {
      writeFileSync(join(folder, 'line.pub'), `${line}\n`);
      return execFileSync('ssh-keygen', ['-lf', join(folder, 'line.pub')], { encoding: 'utf8' });
    };
    const made = [
      ['ed25519', '256'],
      ['rsa', '1024'],
      ['rsa', '2056'],
      ['ecdsa', '256'],
      ['ecdsa', '384'],
      ['ecdsa', '521'],
    ].map(([type = '', bits = ''], index) => {
      const file = join(folder, `key${index}`);
      const options = ['-q', '-N', '', '-C', 'ada lovelace@laptop', '-t', type, '-b', bits];
      execFileSync('ssh-keygen', [...options, '-f', file]);
      return readFileSync(`${file}.pub`, 'utf8').trim();
    });
    const point = execFileSync(
      'ssh-keygen',
      ['-e', '-m', 'PKCS8', '-f', join(folder, 'key3.pub')],
      {
        encoding: 'utf8',
      },
    );
    // The last 65 bytes of an ECDSA key in that form are its point.
    const q = Buffer.from(point.replace(/-----[^-]+-----|\s/g, ''), 'base64').subarray(-65);
    const lines = [
      ...made,
      (made[0] as string).split(' ').slice(0, 2).join(' '),
      tokenKey('sk-ssh-ed25519@openssh.com', Buffer.alloc(32, 7), 'ssh:'),
      tokenKey('sk-ecdsa-sha2-nistp256@openssh.com', 'nistp256', q, 'ssh:'),
    ];
    for (const line of lines) expect(printed(line)).toBe(ask(line).trim());
    rmSync(folder, { recursive: true });
  });
});

it('refuses what is no key', () => {
  expect(() => sshFingerprint('hello')).toThrow();
});
