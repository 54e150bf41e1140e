/** How long a release of NixOS gets security fixes, as far as its name and its last day tell. Days are `YYYY-MM-DD`. */

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

/** The months that a release is supported; undefined for a channel that never ends. */
export interface Support {
  /** The first day of the first month. */
  from: string;
  months: number;
}

/**
 * @param id of the channel
 * @param ends its last day with security fixes
 */
export function supportOf(id: string, ends: string | undefined): Support | undefined {
  const [, year = '', month = ''] = /-(\d\d)\.(\d\d)$/.exec(id) ?? [];
  if (!ends || !year) return undefined;
  // A release comes at the end of the month in its name, so its first whole one is the next.
  const first = new Date(Date.UTC(2000 + Number(year), Number(month), 1));
  const [lastYear, lastMonth] = parts(ends);
  return {
    from: first.toISOString().slice(0, 10),
    months: (lastYear - first.getUTCFullYear()) * 12 + lastMonth - first.getUTCMonth(),
  };
}

/** How many days there are until the last one; negative when it is over. */
export function daysLeft(ends: string, today: Date): number {
  const [year, month, day] = parts(ends);
  const from = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - from) / 86_400_000);
}

/** The same as one says it: in months as long as there is one, never more than there is. */
export function leftWords(ends: string, today: Date): string {
  const days = daysLeft(ends, today);
  if (days < 0) return 'ended';
  if (days === 0) return 'last day';
  const count = (number: number, unit: string) =>
    `${number} ${unit}${number === 1 ? '' : 's'} left`;
  const [year, month, day] = parts(ends);
  const begun = day < today.getDate() ? 1 : 0;
  const months = (year - today.getFullYear()) * 12 + month - 1 - today.getMonth() - begun;
  return months >= 1 ? count(months, 'month') : count(days, 'day');
}

/** How many of the months have passed, with the part of the present one. */
export function monthsPassed({ from, months }: Support, today: Date): number {
  const [year, month] = parts(from);
  const whole = (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
  const length = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
  return Math.min(months, Math.max(0, whole + (today.getDate() - 1) / length));
}

/** A day in full: “31 December 2026”. */
export function dayInFull(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
