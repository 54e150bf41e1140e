import { fields } from '../config/fields';
import type { Config } from '../config/schema';

/**
 * What a commit of an update may say: the answers that changed, each in a line, and where it came from.
 * @param before the answers of the folder
 * @param release the generator that made the folder
 * @param now the generator at hand
 * @param link the wizard's address for the new answers
 */
export function commitMessage({
  before,
  after,
  release,
  now,
  link,
}: {
  before: Config;
  after: Config;
  release: string;
  now: string;
  link: string;
}): string {
  const changed = fields.flatMap(({ path, step, key, title }) => {
    const [old, value] = [before, after].map((config) =>
      print((config[step] as Record<string, unknown>)[key]),
    );
    return old === value ? [] : [{ title, line: `${path}: ${old} -> ${value}` }];
  });
  const parts = [
    subject(changed.map(({ title }) => title.toLowerCase())),
    changed.map(({ line }) => line).join('\n'),
    release === now ? '' : `Made by Hyprguest ${now}, before by ${release || 'an older one'}.`,
    // A link in a line of its own can be followed from a log.
    link,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Git's own tools cut a subject after 72 characters. */
function subject(titles: readonly string[]): string {
  if (titles.length === 0) return 'Take the newer files of Hyprguest';
  for (let shown = Math.min(titles.length, 3); shown > 0; shown--) {
    const more = titles.length - shown;
    const words = [
      ...titles.slice(0, shown),
      ...(more > 0 ? [`${more} more ${more === 1 ? 'answer' : 'answers'}`] : []),
    ];
    const text = `Change ${listing.format(words)}`;
    if (text.length <= 72) return text;
  }
  return `Change ${titles.length} ${titles.length === 1 ? 'answer' : 'answers'}`;
}

const listing = new Intl.ListFormat('en');

function print(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text === '' ? 'none' : text;
}
