import { describe, expect, it } from 'vitest';
import { channels } from '@/lib/config/channels';
import { daysLeft, leftWords, supportOf } from './support';

/** A moment by the clock of this computer: noon, or another hour. */
const at = (day: string, hour = 12) => new Date(`${day}T${String(hour).padStart(2, '0')}:00`);

describe('how long a release is supported', () => {
  it('is known of every channel that is offered', () => {
    for (const { id, ends } of channels) {
      const support = supportOf(id, ends);
      expect(support === undefined, id).toBe(ends === undefined);
      // A release has seven months; one that is drawn with many more is no release.
      if (support) expect(support.months).toBeGreaterThanOrEqual(1);
      if (support) expect(support.months).toBeLessThanOrEqual(12);
    }
  });

  it('begins with the month after the one in its name, because releases come at the end of that', () => {
    expect(supportOf('nixos-26.05', '2026-12-31')).toEqual({ from: '2026-06-01', months: 7 });
    expect(supportOf('nixos-26.11', '2027-06-30')).toEqual({ from: '2026-12-01', months: 7 });
  });

  it('ends with its last day, by the clock of the visitor', () => {
    expect(daysLeft('2026-12-31', at('2026-12-30', 23))).toBe(1);
    expect(daysLeft('2026-12-31', at('2026-12-31', 0))).toBe(0);
    expect(daysLeft('2026-12-31', at('2026-12-31', 23))).toBe(0);
    expect(daysLeft('2026-12-31', at('2027-01-01', 0))).toBe(-1);
  });

  it.each([
    ['2026-06-01', '6 months left'],
    ['2026-11-01', '1 month left'],
    ['2026-11-28', '1 month left'],
    ['2026-11-30', '1 month left'],
    ['2026-12-01', '30 days left'],
    ['2026-12-30', '1 day left'],
    ['2026-12-31', 'last day'],
    ['2027-01-01', 'ended'],
    ['2030-01-01', 'ended'],
  ])('on %s: %s', (day, words) => {
    expect(leftWords('2026-12-31', at(day))).toBe(words);
  });

  it('never says more than there is', () => {
    for (let day = 1; day <= 400; day++) {
      const today = new Date(2026, 0, day, 9);
      const words = leftWords('2026-12-31', today);
      const [, count = '0', unit] = /^(\d+) (month|day)/.exec(words) ?? [];
      const left = daysLeft('2026-12-31', today);
      // No month is shorter than 28 days.
      const said = unit === 'month' ? Number(count) * 28 : Number(count);
      expect(said, `${today}`).toBeLessThanOrEqual(Math.max(0, left));
    }
  });
});
