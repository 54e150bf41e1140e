import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleLimit, idleWarning, watchIdle } from './watch-idle';

// As much of a page as the watch listens to.
const page = Object.assign(new EventTarget(), { hidden: false });
const touch = () => page.dispatchEvent(new Event('keydown'));

let said: string[];
let holds: boolean;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page);
  said = [];
  holds = true;
  const say = (word: string) => () => void said.push(word);
  end = watchIdle({
    holds: () => holds,
    warn: say('warn'),
    calm: say('calm'),
    forget: say('forget'),
  });
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('warns after 14 minutes and forgets after 15', () => {
  vi.advanceTimersByTime(idleLimit - idleWarning - 1);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['warn']);
  vi.advanceTimersByTime(idleWarning - 1);
  expect(said).toEqual(['warn']);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(['warn', 'forget']);
});

it('counts from the last touch', () => {
  for (let i = 0; i < 10; i += 1) {
    vi.advanceTimersByTime(idleLimit - idleWarning - 1);
    touch();
  }
  expect(said).toEqual([]);
  vi.advanceTimersByTime(idleLimit);
  expect(said).toEqual(['warn', 'forget']);
});

it('lets a touch take the warning back, and warns again', () => {
  vi.advanceTimersByTime(idleLimit - 1);
  touch();
  expect(said).toEqual(['warn', 'calm']);
  vi.advanceTimersByTime(idleLimit - idleWarning - 1);
  expect(said).toEqual(['warn', 'calm']);
  vi.advanceTimersByTime(1 + idleWarning);
  expect(said).toEqual(['warn', 'calm', 'warn', 'forget']);
});

it('says nothing while there is nothing to forget', () => {
  holds = false;
  vi.advanceTimersByTime(3 * idleLimit);
  expect(said).toEqual([]);
  holds = true;
  touch();
  vi.advanceTimersByTime(idleLimit);
  expect(said).toEqual(['warn', 'forget']);
});

it('takes the first touch after a long sleep for too late', () => {
  // A machine that sleeps moves the clock and fires no timer.
  vi.setSystemTime(Date.now() + 10 * idleLimit);
  touch();
  expect(said).toEqual(['forget']);
});

it('looks at the clock when the page is seen again', () => {
  vi.setSystemTime(Date.now() + idleLimit);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(said).toEqual(['forget']);
});

it('ends', () => {
  end();
  vi.advanceTimersByTime(2 * idleLimit);
  vi.setSystemTime(Date.now() + idleLimit);
  touch();
  expect(said).toEqual([]);
});
