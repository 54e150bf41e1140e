import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import { drawKeySheet, generate, keySheetAnswers, keySheetPath } from '@/lib/generate';
import { readBinds } from '@/lib/keys/binds';
import { latinRows } from '@/lib/keys/keyboards';
import { keySheet } from '@/lib/keys/sheet';
import { arbitraryConfig } from './arbitrary-config';

const texts = (svg: string) =>
  [...svg.matchAll(/<text class="line"[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );

describe('keys.svg', () => {
  it('is drawn from the binds of the files beside it, whatever the answers', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryConfig, fc.constantFrom(...presets.map((p) => p.config))),
        (config) => {
          const { files } = generate(config);
          const binds = readBinds(files);
          const sheet = keySheet(binds, keySheetAnswers(config));
          const svg = files.get(keySheetPath) ?? '';
          const labels = texts(svg);
          for (const { actions } of sheet.groups) {
            for (const action of actions) {
              // Ten workspaces share a line.
              if (/\d$/.test(action.what)) continue;
              expect(labels).toContain(action.what);
              expect(labels).toContain(action.keys.join(' + '));
            }
          }
          expect([...svg.matchAll(/class="lit"/g)].length).toBe(
            sheet.caps.filter(({ actions }) => actions.length > 0).length,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is a drawing without scripts, links or anything from elsewhere', () => {
    for (const { config } of presets) {
      const svg = generate(config).files.get(keySheetPath) ?? '';
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [\s\S]*<\/svg>\n$/);
      expect(svg).not.toMatch(/<script|\son\w+=|href|url\(|@import|<foreignObject/i);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
    }
  });

  it('escapes what keys type', () => {
    const svg = drawKeySheet({
      ...{ layout: 'de', variant: '', options: '', isMac: false, modifier: 'SUPER', theme: 'nord' },
      files: ['modules/home/hyprland/binds.nix'],
    });
    expect(svg).toContain('>&lt;</text>');
    expect(svg).toContain('>&amp;</text>');
  });

  it('has the keys of the first keyboard, which types Latin letters', () => {
    const config = configSchema.parse({ host: { keyboardLayout: 'ru' } });
    expect(keySheetAnswers(config)).toEqual({
      layout: 'us',
      variant: '',
      options: 'grp:alt_shift_toggle',
      isMac: false,
    });
    expect(latinRows('us', '')[0]?.[1]).toBe('1');
  });
});
