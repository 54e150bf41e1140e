/** Commits as the generated home makes Git make them: real Git, real keys of every kind, and what Git says of the signature. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { fileText } from '@/tools/home/home-file';
import { makeHomes } from '@/tools/home/homes';

const missing = ['git', 'gpg', 'ssh-agent', 'ssh-keygen'].filter(
  (name) => spawnSync(name, ['--version']).error,
);

let folder: string;
let agent: Record<string, string> = {};

function sh(command: string, cwd = folder, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', LC_ALL: 'C.UTF-8', ...agent, ...env },
  });
  return { status, text: stdout + stderr, stdout };
}

/** A home with the Git files that these answers give it, in a new repository. @returns what a commit says */
async function commitWith(answers: ConfigInput['user'], secrets?: string) {
  const config = configSchema.parse({
    user: { gitName: 'Ada', gitEmail: 'ada@example.org', ...answers },
  });
  const files = new Map(generate(config).files);
  if (secrets) files.set('secrets.nix', secrets);
  const [made] = await makeHomes([{ config, files }]);
  const home = mkdtempSync(join(folder, 'home-'));
  for (const [path, file] of made?.files ?? []) {
    if (!path.startsWith('.config/git/')) continue;
    const text = (fileText(file) ?? '')
      .replace(/\/nix\/store\/[^/\s]*-(?:openssh|gnupg)\/bin\//g, '')
      .replaceAll('/home/nixos/', `${home}/`)
      .replace(/\/nix\/store\/[^/\s]*-delta\/bin\/delta/g, 'cat');
    mkdirSync(join(home, '.config/git'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const env = { HOME: home, GNUPGHOME: join(folder, 'gnupg') };
  const work = join(home, 'work');
  mkdirSync(work);
  const done = sh('git init -q && git commit -q --allow-empty -m one', work, env);
  return {
    ...done,
    /** `G`: good and known, `N`: none. */
    verdict: () => sh("git log -1 --format='%G? %GS'", work, env).stdout.trim(),
    signed: () => sh('git cat-file commit HEAD', work, env).stdout.includes('SIGNATURE-----'),
    explicitly: () => sh('git commit -S -q --allow-empty -m two', work, env),
  };
}

const publicKey = (name: string) => readFileSync(join(folder, `${name}.pub`), 'utf8').trim();

describeWithNix('a commit', () => {
  beforeAll(() => {
    if (missing.length > 0) return;
    folder = mkdtempSync(join(tmpdir(), 'hg-sign-'));
    const said = sh('ssh-agent -s').stdout;
    agent = Object.fromEntries(
      [...said.matchAll(/(SSH_A\w+)=([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    for (const [name, kind] of [
      ['ed25519', '-t ed25519'],
      ['rsa', '-t rsa -b 2048'],
      ['ecdsa', '-t ecdsa'],
    ]) {
      expect(
        sh(`ssh-keygen -q ${kind} -N '' -C ada@box -f ${name} && ssh-add -q ${name}`).text,
      ).toBe('');
    }
  });
  afterAll(() => {
    if (missing.length > 0) return;
    sh(`kill ${agent.SSH_AGENT_PID}`);
    sh('GNUPGHOME=$PWD/gnupg gpgconf --kill all');
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = missing.length > 0 ? it.skip : it;
  const why = missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : '';

  ask.each(['ed25519', 'rsa', 'ecdsa'])(`is signed by a pasted key: %s${why}`, async (name) => {
    const made = await commitWith({ gitSigning: 'ssh', gitSigningKey: publicKey(name) });
    expect(made.text).toBe('');
    expect(made.verdict()).toBe('G ada@example.org');
  });

  ask(`is signed by the key at a path${why}`, async () => {
    const made = await commitWith({
      gitSigning: 'ssh',
      gitSigningKey: join(folder, 'ed25519.pub'),
    });
    expect(made.text).toBe('');
    expect(made.signed()).toBe(true);
  });

  ask(`asks for the security key that was pasted, not for a file of that name${why}`, async () => {
    // The public half of a key whose other half no machine here holds.
    const key =
      'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIJmbS0jAhmjEgKLUVJ1dM7NYGvvVHXAWHbIsEH8dUKDBAAAABHNzaDo= ada@box';
    const made = await commitWith({ gitSigning: 'ssh', gitSigningKey: key });
    expect(made.status).not.toBe(0);
    expect(made.text).not.toMatch(/No such file|Couldn't load public key/);
    expect(made.text).toMatch(/agent|private key|device/i);
  });

  ask(`is signed by the key that only secrets.nix names${why}`, async () => {
    const key = publicKey('ecdsa');
    const made = await commitWith({}, `{ git.signingKey = ${JSON.stringify(key)}; }`);
    expect(made.text).toBe('');
    expect(made.signed()).toBe(true);
  });

  ask.each(['none', 'ssh', 'openpgp'] as const)(
    `works, unsigned, while no key is named: %s${why}`,
    async (gitSigning) => {
      const made = await commitWith({ gitSigning });
      expect(made.text).toBe('');
      expect(made.signed()).toBe(false);
    },
  );

  ask(`is signed on demand by the agent's key while none is named${why}`, async () => {
    const made = await commitWith({ gitSigning: 'ssh' });
    expect(made.explicitly().text).toBe('');
    expect(made.signed()).toBe(true);
  });

  ask(`is signed by an OpenPGP key, however gpg writes its name${why}`, async () => {
    mkdirSync(join(folder, 'gnupg'), { mode: 0o700 });
    const gpg = (words: string) => sh(`GNUPGHOME=$PWD/gnupg gpg --batch ${words}`);
    gpg("--quiet --passphrase '' --quick-generate-key 'Ada <ada@example.org>' rsa2048 sign never");
    const listed = (format: string) =>
      gpg(`--list-secret-keys --keyid-format ${format} --with-fingerprint`).stdout;
    const written = [
      ...[listed('long'), listed('0xlong')].map((text) => /rsa2048\/\S+/.exec(text)?.[0]),
      // in two groups of five, as gpg prints it
      /fingerprint = (.*)/.exec(listed('long'))?.[1]?.trim(),
      /rsa2048\/(\S+)/.exec(listed('long'))?.[1],
      /rsa2048\/(\S+)/.exec(listed('0xlong'))?.[1],
      'ada@example.org',
    ];
    for (const gitSigningKey of written) {
      expect(gitSigningKey).toBeTruthy();
      const made = await commitWith({ gitSigning: 'openpgp', gitSigningKey });
      expect(made.text, gitSigningKey).toBe('');
      expect(made.verdict(), gitSigningKey).toBe('G Ada <ada@example.org>');
    }
  });
});
