import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { createRenderAlone } from './render-alone';

describe('createRenderAlone', () => {
  const renderAlone = createRenderAlone();

  it.each(presets.map(({ id, config }) => [id, config] as const))(
    'gives the same as the generator, for every file of %s',
    (_, config) => {
      const { files, provenance } = generate(config);
      const made = [...files].flatMap(([path, text]) => {
        const alone = renderAlone(path, config);
        return alone ? [{ path, text, alone }] : [];
      });
      expect(made.length).toBeGreaterThan(20);
      for (const { path, text, alone } of made) {
        expect(alone.text).toBe(text);
        expect(alone.provenance).toEqual(provenance.filter((part) => part.path === path));
      }
    },
  );

  it('leaves a file to the generator that depends on others, on the link or on secrets', () => {
    for (const path of ['modules/core/default.nix', 'README.md', 'hyprguest.json', 'secrets.nix']) {
      expect(renderAlone(path, defaultConfig)).toBeUndefined();
    }
  });
});
