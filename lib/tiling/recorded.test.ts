import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actionOf, looks, nameOf, tilingSequences } from '@/tools/desktop/tiling-sequences';
import { firstDifference, type RecordedTiling } from './recorded/recorded';

const folder = fileURLToPath(new URL('./recorded', import.meta.url));
const records = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** The actions that a record's name stands for. */
const planned = new Map(
  tilingSequences.map((sequence) => [
    `${nameOf(sequence)}.json`,
    sequence.words.split(' ').map(actionOf),
  ]),
);

describe('windows lie where the real Hyprland put them', () => {
  it('in dozens of sequences, of both layouts and every look', () => {
    const kinds = new Set(records.map((name) => name.split('-').slice(0, 2).join('-')));
    expect(kinds.size).toBe(2 * looks.length);
    expect(records.length).toBeGreaterThan(36);
  });

  it.each(records)('%s', (name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordedTiling;
    expect(record.steps.map(({ action }) => action)).toEqual(planned.get(name));
    expect(firstDifference(record)).toBeUndefined();
  });
});
