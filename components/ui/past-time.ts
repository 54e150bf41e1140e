// The formatters are made when something is shown, because a browser's first one takes 14 ms and most visits need none.

/**
 * When something was, in full, by 24 hours as `timeOrDay` has it: “Nov 27, 2026, 14:05”.
 * @param at in milliseconds since 1970
 */
export function dayAndTime(at: number): string {
  return new Intl.DateTimeFormat('en', {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(at);
}

/**
 * When something was, as one says it: the time of today, else the day.
 * @param at in milliseconds since 1970
 */
export function timeOrDay(at: number): string {
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  return day.format(at) === day.format(Date.now()) ? time.format(at) : day.format(at);
}
