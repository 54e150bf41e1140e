/** The Markdown our own templates are written in: headings, paragraphs, fences, lists, tables. No HTML. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

const cells = (line: string) =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Splits a text into blocks. */
export function parseMarkdown(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    // With s, because each line has to be taken by one branch, whatever separators stand in it.
    const heading = /^(#{1,4}) (.*)$/s.exec(line);
    const take = (belongs: (line: string) => boolean): string[] => {
      const taken: string[] = [];
      while (at < lines.length && belongs(lines[at] ?? '')) {
        taken.push(lines[at] ?? '');
        at += 1;
      }
      at -= 1;
      return taken;
    };
    if (line.trim() === '') continue;
    if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
    } else if (line.startsWith('```')) {
      at += 1;
      const code = take((l) => !l.startsWith('```'));
      at += 1;
      blocks.push({ kind: 'code', language: line.slice(3).trim(), text: code.join('\n') });
    } else if (line.startsWith('|')) {
      const [head = '', , ...rows] = take((l) => l.startsWith('|'));
      blocks.push({ kind: 'table', head: cells(head), rows: rows.map(cells) });
    } else if (/^[-*] /.test(line)) {
      const items: string[] = [];
      for (const l of take((l) => /^(?:[-*] |\s+\S)/.test(l))) {
        if (/^[-*] /.test(l)) items.push(l.slice(2));
        else items[items.length - 1] += ` ${l.trim()}`;
      }
      blocks.push({ kind: 'list', items });
    } else {
      const text = take((l) => l.trim() !== '' && !/^(?:#{1,4} |```|\||[-*] )/.test(l));
      blocks.push({ kind: 'paragraph', text: text.join(' ') });
    }
  }
  return blocks;
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'link'; text: string; href: string };

const marks =
  /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|<(https?:\/\/[^<>\s]+)>|\[([^[\]]+)\]\(([^()\s]+)\)/g;

/** Splits a line of prose into runs. */
export function parseInline(text: string): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, strong, emphasis, url, label, target] = match;
    if (match.index > from) runs.push({ kind: 'text', text: text.slice(from, match.index) });
    from = match.index + whole.length;
    if (code !== undefined) runs.push({ kind: 'code', text: code });
    else if (strong !== undefined) runs.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) runs.push({ kind: 'emphasis', text: emphasis });
    else if (url !== undefined) runs.push({ kind: 'link', text: url, href: url });
    else runs.push({ kind: 'link', text: label ?? '', href: target ?? '' });
  }
  if (from < text.length) runs.push({ kind: 'text', text: text.slice(from) });
  return runs;
}
