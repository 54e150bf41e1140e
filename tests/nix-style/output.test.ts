/** Every template and everything that comes out of them has our style. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { generate, wizardLink } from '@/lib/generate';
import { templates } from '@/lib/generated/templates';
import { isNix } from '@/lib/render/parse-template';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { checkStyle } from '@/tools/nix-style/check-style';

const sets = Number(process.env.HYPRGUEST_SWEEP ?? 50);

const known = new Map<string, string[]>();

/** The complaints about one file, as `path:line:column rule: message`. */
function complaints(path: string, text: string): string[] {
  const key = `${path}\n${text}`;
  const found =
    known.get(key) ??
    checkStyle(path, text).map(
      ({ line, column, rule, message }) => `${path}:${line}:${column} ${rule}: ${message}`,
    );
  known.set(key, found);
  return found;
}

const complaintsOf = (files: Iterable<readonly [path: string, text: string]>) =>
  [...files].filter(([path]) => isNix(path)).flatMap(([path, text]) => complaints(path, text));

it('the templates, as they lie in their folder', () => {
  expect(templates.filter(([path]) => isNix(path)).length).toBeGreaterThan(90);
  expect(complaintsOf(templates)).toEqual([]);
});

describe('the flakes that come out', () => {
  it.each(presets)('$id', ({ config }) => {
    const { files } = generate(config);
    expect([...files.keys()].filter(isNix).length).toBeGreaterThan(40);
    expect(complaintsOf(files)).toEqual([]);
  });

  it('of random answers', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        expect(complaintsOf(generate(config).files), wizardLink(config)).toEqual([]);
      }),
      { numRuns: sets, seed: Number(process.env.HYPRGUEST_SEED ?? 20261123) },
    );
  });
});
