import { join } from 'node:path';
import { expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import recorded from '@/lib/options/line-options.json';
import { optionOf } from '@/lib/options/option-of';
import { loadTemplates } from '@/lib/render/load-templates';
import { lineOptions } from '@/tools/nix-options/line-options';

it('is recorded for every option that the templates set (scripts/update-line-options.ts)', () => {
  const set = lineOptions(loadTemplates(join(import.meta.dirname, '../templates')));
  expect(recorded.nixos).toMatchObject(set.nixos);
  expect(recorded.home).toMatchObject(set.home);
});

const ask = (path: string, text: string) => {
  const file = generate(defaultConfig).files.get(path) ?? '';
  const line = file.split('\n').findIndex((row) => row.includes(text)) + 1;
  return optionOf(path, file, line, 'nixos-unstable');
};

it('finds a line’s option, its type and its page', () => {
  expect(ask('modules/core/system.nix', 'time.timeZone')).toEqual({
    name: 'time.timeZone',
    type: 'null or string without spaces',
    byDefault: 'null',
    of: 'NixOS',
    url: 'https://search.nixos.org/options?channel=unstable&show=time.timeZone&query=time.timeZone',
  });
  expect(ask('modules/core/openssh.nix', 'PasswordAuthentication')?.name).toBe(
    'services.openssh.settings.PasswordAuthentication',
  );
  expect(ask('modules/home/ghostty.nix', 'enable = true')).toMatchObject({
    name: 'programs.ghostty.enable',
    byDefault: 'false',
    of: 'Home Manager',
  });
  // The old list has none of it.
  expect(ask('modules/core/system.nix', 'substituters')?.byDefault).toBeUndefined();
  expect(ask('flake.nix', 'inputs')).toBeUndefined();
});

it('finds the option of every line of modules/core that sets one by its whole name', () => {
  for (const { config } of presets) {
    let settings = 0;
    const undescribed: string[] = [];
    for (const [path, text] of generate(config).files) {
      if (!/^modules\/core\/.*\.nix$/.test(path)) continue;
      for (const [index, line] of text.split('\n').entries()) {
        if (
          !/^ {2}(?:services|programs|boot|networking|users|time|i18n|nix|hardware)\.\S+ = [^{]*;$/.test(
            line,
          )
        )
          continue;
        settings += 1;
        if (!optionOf(path, text, index + 1, config.host.channel))
          undescribed.push(`${path}: ${line}`);
      }
    }
    expect(settings).toBeGreaterThan(5);
    expect(undescribed).toEqual([]);
  }
});
