import { describe, expect, it } from 'vitest';
import { cleanScale } from './clean-scale';
import { type FieldSpec, fieldByPath } from './fields';
import type { RecordedScales } from './recorded/recorded';
import scalesRecord from './recorded/scales.json';
import { parseConfig, repair } from './repair';

describe('cleanScale', () => {
  // As the real Hyprland 0.57.0 answered.
  it.each([
    [1366, 768, 1.25, 1],
    [1366, 768, 1.5, 2],
    [1280, 720, 1.5, 1.6],
    [1280, 800, 1.5, 1.6],
    [2560, 1440, 1.5, 1.6],
    [2560, 1600, 1.5, 1.6],
    [3440, 1440, 1.5, 1.6],
    [1600, 900, 1.5, 5 / 3],
    [1718, 926, 1.5, 2],
    [1920, 1080, 1.25, 1.25],
    [1920, 1080, 1.5, 1.5],
    [2880, 1800, 2, 2],
    [1367, 769, 1, 1],
  ])('%i × %i at %f is shown at %f', (width, height, scale, taken) => {
    expect(cleanScale(width, height, scale)).toBeCloseTo(taken, 10);
  });

  it('finds none for odd sizes at 2', () => {
    expect(cleanScale(1367, 769, 2)).toBeUndefined();
  });
});

const choices = (path: string) =>
  (fieldByPath.get(path) as FieldSpec & { kind: 'choice' }).options.map(({ value }) => value);

describe('the real Hyprland', () => {
  const record: RecordedScales = scalesRecord;
  const asked = new Map(
    record.screens.map((screen) => [`${screen.resolution} at ${screen.scale}`, screen]),
  );
  const pairs = choices('hyprland.resolution')
    .filter((resolution) => resolution !== 'auto')
    .flatMap((resolution) => choices('hyprland.scale').map((scale) => ({ resolution, scale })));

  it.each(pairs)('takes $resolution at $scale, or it cannot be chosen', ({ resolution, scale }) => {
    const screen = asked.get(`${resolution} at ${scale}`);
    if (!screen) throw new Error('not asked yet: npm run record:scales');
    const offered = parseConfig({ hyprland: { resolution, scale } }).ok;
    expect(offered).toBe(screen.shown === Number(scale) && screen.errors === '');
    const [width = 0, height = 0] = resolution.split('x').map(Number);
    expect(screen.shown).toBeCloseTo(cleanScale(width, height, Number(scale)) ?? 0, 5);
  });

  it('keeps the scale for fifty sizes of a window that the service follows', () => {
    for (const scale of choices('hyprland.scale').filter((one) => one !== '1')) {
      const windows = record.windows.filter((window) => window.scale === scale);
      expect(new Set(windows.map(({ window }) => window)).size).toBe(50);
      expect(windows.filter(({ shown }) => shown !== Number(scale))).toEqual([]);
    }
  });
});

describe('the answers', () => {
  it('take exactly the pairs of size and scale that Hyprland takes', () => {
    const refused: string[] = [];
    for (const resolution of choices('hyprland.resolution')) {
      for (const scale of choices('hyprland.scale')) {
        const parsed = parseConfig({ hyprland: { resolution, scale } });
        const [width = 0, height = 0] = resolution.split('x').map(Number);
        const isClean =
          resolution === 'auto' || cleanScale(width, height, Number(scale)) === Number(scale);
        expect(parsed.ok, `${resolution} at ${scale}`).toBe(isClean);
        if (!parsed.ok) {
          refused.push(`${resolution} ${scale}`);
          expect(parsed.problems.map(({ path }) => path)).toEqual([
            'hyprland.scale',
            'hyprland.resolution',
          ]);
        }
      }
    }
    expect(refused.sort()).toEqual([
      '1280x720 1.5',
      '1280x800 1.5',
      '1366x768 1.25',
      '1366x768 1.5',
      '1600x900 1.5',
      '2560x1440 1.5',
      '2560x1600 1.5',
      '3440x1440 1.5',
    ]);
  });

  it('say what Hyprland would do, and what can be chosen', () => {
    const { config, problems } = repair({ hyprland: { resolution: '1366x768', scale: '1.5' } });
    expect(problems[0]?.message).toBe(
      'Hyprland cannot show 1366 × 768 at 150 %: that is no whole number of pixels, and it would take 200 %. Choose 100 % or 200 %, or another resolution.',
    );
    expect(config.hyprland).toMatchObject({ resolution: '1366x768', scale: '1' });
  });
});
