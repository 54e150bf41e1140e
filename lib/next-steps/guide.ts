/**
 * NEXT-STEPS.md as data, so that the page shows what the file says and the two cannot differ. Reads the Markdown that our own
 * template uses, no more: headings, paragraphs, flat lists, tables, fenced code; bold, italics, code and links in a line.
 */

export type Inline =
  | { kind: 'text' | 'strong' | 'emphasis' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string };

export type Block =
  | { kind: 'heading'; id: string; text: string }
  | { kind: 'paragraph'; inlines: readonly Inline[] }
  | { kind: 'list'; items: readonly (readonly Inline[])[] }
  | {
      kind: 'table';
      head: readonly (readonly Inline[])[];
      rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { kind: 'code'; language: string; text: string };

export interface Chapter {
  /** For an anchor: the title in small letters and hyphens. */
  id: string;
  title: string;
  blocks: readonly Block[];
}

export interface Guide {
  title: string;
  intro: readonly Block[];
  /** Ways to go, one of which fits: tabs. The introduction's list names them. */
  situations: readonly Chapter[];
  /** What holds for every way. */
  help: readonly Chapter[];
}

/**
 * @param markdown a rendered NEXT-STEPS.md
 * @throws Error for Markdown beyond the forms above, naming the line
 */
export function parseGuide(markdown: string): Guide {
  const [first = [], ...rest] = splitChapters(markdown.split('\n'));
  const intro = parseChapter(first);
  const chapters = rest.map(parseChapter);
  const named = new Set(
    intro.blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : []))
      .map(([lead]) => (lead?.kind === 'strong' ? lead.text : '')),
  );
  return {
    title: intro.title,
    intro: intro.blocks,
    situations: chapters.filter((chapter) => named.has(chapter.title)),
    help: chapters.filter((chapter) => !named.has(chapter.title)),
  };
}

/**
 * The guide with the address a page is served from in place of the one fixed at build time.
 * @param built archiveUrl of the origin fixed at build time
 * @param served archiveUrl of the page's own origin
 */
export function rehost(markdown: string, built: string, served: string): string {
  return markdown.replaceAll(built, served);
}

/** Each chapter with its heading as first line; a comment in code is no heading. */
function splitChapters(lines: readonly string[]): string[][] {
  const chapters: string[][] = [];
  let code = false;
  for (const line of lines) {
    if (line.startsWith('```')) code = !code;
    if (!code && /^#{1,2} /.test(line)) chapters.push([]);
    chapters.at(-1)?.push(line);
  }
  return chapters;
}

function parseChapter([head = '', ...lines]: readonly string[]): Chapter {
  const title = head.replace(/^#+ /, '');
  return { id: slug(title), title, blocks: parseBlocks(lines, title) };
}

function parseBlocks(lines: readonly string[], where: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const take = (belongs: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    while (at < lines.length && belongs(lines[at] as string)) taken.push(lines[at++] as string);
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] as string;
    if (line === '') at += 1;
    else if (line.startsWith('```')) {
      at += 1;
      const text = take((next) => next !== '```').join('\n');
      if (lines[at] !== '```') throw new Error(`${where}: code without an end`);
      at += 1;
      blocks.push({ kind: 'code', language: line.slice(3), text });
    } else if (line.startsWith('### ')) {
      at += 1;
      const text = line.slice(4);
      blocks.push({ kind: 'heading', id: slug(`${where} ${text}`), text });
    } else if (line.startsWith('- ')) {
      const items = take((next) => /^(- | {2})/.test(next)).join('\n');
      blocks.push({
        kind: 'list',
        items: items
          .split(/^- /m)
          .slice(1)
          .map((item) => parseInlines(unwrap(item))),
      });
    } else if (line.startsWith('|')) {
      const [head = [], rule = [], ...rows] = take((next) => next.startsWith('|')).map(parseRow);
      if (!rule.every((cell) => /^-+$/.test(cell)))
        throw new Error(`${where}: table without a rule`);
      blocks.push({
        kind: 'table',
        head: head.map(parseInlines),
        rows: rows.map((row) => row.map(parseInlines)),
      });
    } else {
      const text = take((next) => next !== '' && !/^(```|#|- |\|)/.test(next));
      if (text.length === 0) throw new Error(`${where}: cannot read: ${line}`);
      blocks.push({ kind: 'paragraph', inlines: parseInlines(unwrap(text.join('\n'))) });
    }
  }
  return blocks;
}

function parseRow(line: string): string[] {
  return line
    .replace(/^\|\s*|\s*\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function unwrap(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function parseInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  const mark = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|<(https?:\/\/[^>]+)>/g;
  let from = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index > from) inlines.push({ kind: 'text', text: text.slice(from, found.index) });
    const [, code, strong, emphasis, href] = found;
    if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) inlines.push({ kind: 'emphasis', text: emphasis });
    else if (href !== undefined) inlines.push({ kind: 'link', text: href, href });
    from = found.index + found[0].length;
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
