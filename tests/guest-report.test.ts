/** What `guest-report` takes out of what it has gathered, by the bash and the sed of this machine. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';

const module = generate(configSchema.parse({})).files.get('modules/core/guest-report.nix') ?? '';
const [, text = ''] = /text = ''\n([\s\S]*?)\n {4}'';/.exec(module) ?? [];
const [functions = ''] = text.replaceAll("''$", '$').split('report=$(collect');

/** Passes lines by the script's own function, as a session without variables would. */
function redacted(...lines: string[]): string[] {
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', `${functions}\nredact`],
    {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_ENV: 'test', SUDO_USER: 'canaryname' },
    },
  );
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

const here = process.platform === 'linux' ? it : it.skip;

/** Skipped elsewhere, because the guest's sed is GNU's. */
here.each([
  ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.dozjgNry-P4J3jVm_NHl0w5N', 'token <key>'],
  ['uses AKIAIOSFODNN7CANARY here', 'uses <key> here'],
  ['http_proxy=http://ada:canary@proxy:3128', 'http_proxy=http://<login>@proxy:3128'],
  ['mount --password=canary /x', 'mount --password=<secret> /x'],
  ['{"token": "canary"}', '{"token": "<secret>'],
  ['Authorization: Bearer canary', 'Authorization: <secret>'],
  ['ANTHROPIC_API_KEY=canary', 'ANTHROPIC_API_KEY=<secret>'],
  [`identity AGE-SECRET-KEY-1${'CANARY'.repeat(8)}`, 'identity <key>'],
  ['glrt-canarycanarycanary', '<key>'],
  [`x ${'canary/ab+'.repeat(7)}== x`, 'x <key> x'],
  ['/home/canaryname/x', '/home/<name>/x'],
])('takes what nobody else may know out of %j', (line, becomes) => {
  expect(redacted(line)).toEqual([becomes]);
});

here('leaves what helps', () => {
  const lines = [
    'pam_unix(login:auth): Failed password for somebody from a console',
    '/run/current-system/sw/share/applications/mimeinfo.cache of glibc-locales',
    'npm-lifecycle and gh-dash, token bucket, xapp-symbolic',
    'https://cache.nixos.org/nix-cache-info 12:34:56 std::string',
  ];
  expect(redacted(...lines)).toEqual(lines);
});
