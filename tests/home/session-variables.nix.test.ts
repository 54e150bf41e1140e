/** What Home Manager sets for the session reaches the desktop: a real shell starts it as greetd does. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fieldByPath } from '@/lib/config/fields';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { makeHomes, nixosValue } from '@/tools/home/homes';

const shell = fieldByPath.get('user.shell');
const shells = shell?.kind === 'choice' ? shell.options.map(({ value }) => value) : [];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hg-session-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// greetd/src/session/worker.rs, with the two files where this test has them.
const greetd = (command: string) =>
  `[ -f ${folder}/etc/profile ] && . ${folder}/etc/profile; [ -f $HOME/.profile ] && . $HOME/.profile; exec ${command}`;

describeWithNix('a program that the desktop starts', () => {
  it.each(shells)('has the variables of the session, with %s', async (name) => {
    const config = configSchema.parse({
      user: { name: 'ada', shell: name, editor: 'neovim' },
      secrets: { scheme: 'file' },
    });
    const files = new Map(generate(config).files);
    files.set('secrets.nix', '{ apiKeys.anthropic = "sk-ant-of-ada"; }');
    const [home] = await makeHomes([{ config, files }]);
    if (!home) throw new Error('no home');
    const put = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const etc = String(nixosValue(home.report, 'environment.loginShellInit'));
    put('etc/profile', etc.replaceAll('/etc/profiles', `${folder}/etc/profiles`));
    put('etc/profiles/per-user/ada/etc/profile.d/hm-session-vars.sh', home.sessionVariables);

    const start = (user: string) =>
      spawnSync('sh', ['-e', '-c', greetd('env')], {
        encoding: 'utf8',
        env: { PATH: '/usr/bin:/bin', HOME: join(folder, 'home'), USER: user, NODE_ENV: 'test' },
      });
    const { status, stdout, stderr } = start('ada');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^EDITOR=nvim$/m);
    expect(stdout).toMatch(/^TERMINAL=terminal$/m);
    expect(stdout).toMatch(/^ANTHROPIC_API_KEY=sk-ant-of-ada$/m);
    // The login screen itself has no home.
    expect(start('greeter').stdout).not.toMatch(/^EDITOR=/m);
  });
});
