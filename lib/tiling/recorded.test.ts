import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { firstDifference, type RecordedTiling } from './recorded/recorded';

const folder = fileURLToPath(new URL('./recorded', import.meta.url));
const records = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('windows lie where the real Hyprland put them', () => {
  it.each(records)('%s', (name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordedTiling;
    expect(record.steps.length).toBeGreaterThan(0);
    expect(firstDifference(record)).toBeUndefined();
  });
});
