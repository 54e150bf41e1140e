// Whole words, because Tailwind finds its classes in the source.
const columns = [
  'lg:grid-cols-1',
  'lg:grid-cols-2',
  'lg:grid-cols-3',
  'lg:grid-cols-4',
  'lg:grid-cols-5',
  'lg:grid-cols-6',
] as const;

/**
 * The class that gives a list on a wide page as many columns as let its rows be of one length, or nearly.
 * @param count how many there are
 */
export function evenColumns(count: number): string {
  const rows = Math.max(1, Math.ceil(count / columns.length));
  return columns[Math.ceil(count / rows) - 1] ?? columns[0];
}
