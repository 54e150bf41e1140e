import { expect, it } from 'vitest';
import { themeNames } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { beginHref } from './begin-href';

it.each(presets)(
  '$title begins in any theme, at the address that its answers have',
  ({ config, query }) => {
    for (const theme of themeNames) {
      const themed = configSchema.parse({ ...config, hyprland: { ...config.hyprland, theme } });
      const wanted = encodeQuery(themed);
      expect(beginHref(query, theme)).toBe(wanted === 'v=1' ? '/host' : `/host?${wanted}`);
    }
  },
);
