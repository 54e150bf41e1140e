/** The volume keys say what they did, whatever language the sound server prints numbers in. Real bash. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { makeHomes } from '@/tools/home/homes';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hg-volume-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeWithNix('a volume key', () => {
  it('sends the notification daemon the volume as a whole number', async () => {
    const config = configSchema.parse({});
    const [home] = await makeHomes([{ config, files: generate(config).files }]);
    const script = home?.scripts.get('volume') ?? '';
    const press = (key: string, printed: string) => {
      const put = (name: string, text: string) =>
        writeFileSync(join(folder, name), `#!/bin/sh\n${text}`, { mode: 0o755 });
      put('wpctl', `[ "$1" = get-volume ] && echo '${printed}' || echo "$*" >> ${folder}/asked\n`);
      put('notify-send', `for word do echo "$word"; done > ${folder}/notified\n`);
      writeFileSync(join(folder, 'asked'), '');
      const env = { PATH: `${folder}:/usr/bin:/bin`, NODE_ENV: 'test' as const };
      const done = spawnSync('bash', ['--norc', '-c', script, 'volume', key], {
        encoding: 'utf8',
        env,
      });
      expect(done.stderr).toBe('');
      const notified = readFileSync(join(folder, 'notified'), 'utf8').trimEnd().split('\n');
      return { asked: readFileSync(join(folder, 'asked'), 'utf8').trim(), notified };
    };
    const up = press('up', 'Volume: 0.45');
    expect(up.asked).toBe('set-volume -l 1 @DEFAULT_AUDIO_SINK@ 5%+');
    expect(up.notified).toContain('int:value:45');
    expect(press('down', 'Volume: 1,00').notified).toContain('int:value:100');
    const muted = press('mute', 'Volume: 0.05 [MUTED]');
    expect(muted.asked).toBe('set-mute @DEFAULT_AUDIO_SINK@ toggle');
    expect(muted.notified.at(-1)).toBe('Volume 5 % [MUTED]');
    expect(muted.notified).toContain('int:value:5');
  });
});
