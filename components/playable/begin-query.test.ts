import { expect, it } from 'vitest';
import { themeNames } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema, defaultConfig } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { beginQuery } from './begin-query';
import { type Looks, looksOf, rollLooks } from './surprise';

const plain = looksOf(defaultConfig);

/** The address of the answers with these looks, as the wizard itself writes it. */
function wanted(config: Config, looks: Looks): string {
  const query = encodeQuery(
    configSchema.parse({ ...config, hyprland: { ...config.hyprland, ...looks } }),
  );
  return query === 'v=1' ? '' : query;
}

it.each(presets)(
  '$title begins in any theme, with the query that its answers have',
  ({ config, query }) => {
    for (const theme of themeNames) {
      const looks = { ...looksOf(config), theme };
      expect(beginQuery(query, looks, plain)).toBe(wanted(config, looks));
    }
  },
);

it.each(presets)('$title begins in any rolled looks', ({ config, query }) => {
  let looks = looksOf(config);
  for (let n = 0; n < 300; n++) {
    looks = rollLooks(looks, n % 2 === 0, Math.random);
    expect(beginQuery(query, looks, plain)).toBe(wanted(config, looks));
  }
});
