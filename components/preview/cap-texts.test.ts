import { expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { generate, keySheetAnswers } from '@/lib/generate';
import { readBinds } from '@/lib/keys/binds';
import { keySheet } from '@/lib/keys/sheet';
import { capTexts, keyBox } from './cap-texts';

it.each(presets.map(({ id, config }) => ({ id, config })))(
  'keeps what the keys of $id do within them',
  ({ config }) => {
    const { caps } = keySheet(readBinds(generate(config).files), keySheetAnswers(config));
    const written = caps.filter(({ actions }) => actions.length > 0);
    expect(written.length).toBeGreaterThan(30);
    for (const cap of written) {
      const { y, height } = keyBox(cap);
      const texts = capTexts(cap);
      expect(texts.length, cap.name).toBeGreaterThan(0);
      for (const text of texts) expect(text.y, cap.name).toBeLessThanOrEqual(y + height - 3);
    }
  },
);
