import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { generate } from '@/lib/generate';
import { parseInline, parseMarkdown } from './parse-markdown';

describe('parseMarkdown', () => {
  it('tells the blocks of our dialect apart', () => {
    const text = [
      '# Title',
      '',
      'One line',
      'and another.',
      '```sh',
      'a | b',
      '',
      '# no heading',
      '```',
      '- first',
      '  goes on',
      '- second',
      '',
      '| Keys | What |',
      '| --- | --- |',
      '| A | b |',
    ].join('\n');
    expect(parseMarkdown(text)).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'One line and another.' },
      { kind: 'code', language: 'sh', text: 'a | b\n\n# no heading' },
      { kind: 'list', items: ['first goes on', 'second'] },
      { kind: 'table', head: ['Keys', 'What'], rows: [['A', 'b']] },
    ]);
  });

  it.each(['\r', '\u2028', '\u2029'])('ends where a heading holds %j', (separator) => {
    const text = `Title ${separator} more`;
    expect(parseMarkdown(`# ${text}\n`)).toEqual([{ kind: 'heading', level: 1, text }]);
  });

  it('loses no word of what every preset’s NEXT-STEPS.md says', () => {
    for (const preset of presets) {
      const text = generate(preset.config).files.get('NEXT-STEPS.md') ?? '';
      const shown = parseMarkdown(text)
        .flatMap((block) => {
          if (block.kind === 'list') return block.items;
          if (block.kind === 'table') return [...block.head, ...block.rows.flat()];
          return [block.text];
        })
        .join(' ');
      const words = (s: string) => s.replace(/```\w*|^#+ |^\s*[-*] |\||---/gm, ' ').match(/\S+/g);
      expect(words(shown), preset.id).toEqual(words(text));
    }
  });
});

describe('parseInline', () => {
  it('finds code, emphasis and links', () => {
    expect(
      parseInline('Run `ls *` **now**, *please*: <https://nixos.org> or [here](README.md).'),
    ).toEqual([
      { kind: 'text', text: 'Run ' },
      { kind: 'code', text: 'ls *' },
      { kind: 'text', text: ' ' },
      { kind: 'strong', text: 'now' },
      { kind: 'text', text: ', ' },
      { kind: 'emphasis', text: 'please' },
      { kind: 'text', text: ': ' },
      { kind: 'link', text: 'https://nixos.org', href: 'https://nixos.org' },
      { kind: 'text', text: ' or ' },
      { kind: 'link', text: 'here', href: 'README.md' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('takes no other scheme for a link', () => {
    expect(parseInline('<javascript:alert(1)>')).toEqual([
      { kind: 'text', text: '<javascript:alert(1)>' },
    ]);
  });
});
