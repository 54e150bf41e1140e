import { afterEach, expect, it, vi } from 'vitest';
import { dayAndTime, timeOrDay } from './past-time';

afterEach(() => {
  vi.useRealTimers();
});

it('a time of day is said in one way, by 24 hours', () => {
  const at = new Date(2026, 10, 26, 0, 5).getTime();
  const later = new Date(2026, 10, 26, 14, 5).getTime();
  expect(dayAndTime(at)).toBe('Nov 26, 2026, 00:05');
  expect(dayAndTime(later)).toBe('Nov 26, 2026, 14:05');
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 15), toFake: ['Date'] });
  expect(timeOrDay(at)).toBe('00:05');
  expect(timeOrDay(later)).toBe('14:05');
  vi.setSystemTime(new Date(2026, 10, 27, 15));
  expect(timeOrDay(later)).toBe('Nov 26, 2026');
});
