import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topFolder } from '@/lib/archive/top-folder';
import { archiveUrl } from '@/lib/archive-url';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { origin } from '@/lib/generated/build-info';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { fetchCommands } from './fetch-commands';
import { type Block, type Guide, type Inline, parseGuide, rehost } from './guide';

const textOf = (config: Config, path = 'NEXT-STEPS.md') =>
  generate(config).files.get(path) as string;

const chaptersOf = (guide: Guide) => [...guide.situations, ...guide.help];
const inlinesOf = (block: Block): readonly Inline[] => {
  if (block.kind === 'paragraph') return block.inlines;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flat();
  return [];
};
const codeOf = (guide: Guide) =>
  [guide.intro, ...chaptersOf(guide).map((chapter) => chapter.blocks)]
    .flat()
    .flatMap((block) => (block.kind === 'code' ? [block] : []));

/** Answer sets that together open and close every region of the two texts. */
const variants: readonly Config[] = [
  ...presets.map(({ config }) => config),
  ...[
    { secrets: { scheme: 'agenix' as const }, host: { imageWorkflow: true, swapGiB: 0 } },
    { hyprland: { resolution: '1920x1080' as const, scale: '1.5' as const, idle: true } },
    {
      host: { containers: 'docker' as const, ssh: false },
      hyprland: { login: 'autologin' as const },
    },
    {
      host: { name: 'con' },
      user: { browser: 'chromium' as const },
      secrets: { scheme: 'none' as const },
    },
  ].map((answers) => configSchema.parse(answers)),
];

describe('NEXT-STEPS.md', () => {
  it('has the four situations, and help for all of them', () => {
    const guide = parseGuide(textOf(configSchema.parse({})));
    expect(guide.title).toBe('From here to the desktop');
    expect(guide.situations.map((chapter) => chapter.id)).toEqual([
      'a-new-virtual-machine',
      'a-nixos-you-already-have',
      'a-ready-disk',
      'just-look',
    ]);
    expect(guide.help.map((chapter) => chapter.title)).toEqual([
      'First keys',
      'If something looks wrong',
      'What does not work',
      'Going back',
      'Later',
    ]);
  });

  it.each(variants.map((config, index) => ({ index, config })))(
    'loses nothing on the way to the page ($index)',
    ({ config }) => {
      const markdown = textOf(config);
      const guide = parseGuide(markdown);
      const letters = (text: string) =>
        text.replace(/^```\w*$|^(\| --- )+\|$|^- /gm, '').replace(/[*`<>|#\s]/g, '');
      const shown = [
        guide.title,
        ...[{ title: '', blocks: guide.intro }, ...chaptersOf(guide)].flatMap(
          ({ title, blocks }) => [
            title,
            ...blocks.flatMap((block) =>
              block.kind === 'code' || block.kind === 'heading'
                ? [block.text]
                : inlinesOf(block).map((inline) => inline.text),
            ),
          ],
        ),
      ].join(' ');
      const [there, here] = [letters(markdown), letters(shown)];
      const at = [...there].findIndex((letter, index) => letter !== here[index]);
      expect(at < 0 ? '' : `${there.slice(at, at + 40)} ≠ ${here.slice(at, at + 40)}`).toBe('');
      expect(here.length).toBe(there.length);
    },
  );

  it.each(['NEXT-STEPS.md', 'README.md'])('%s reads well for every answer set', (path) => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...variants), arbitraryConfig), (config) => {
        const text = textOf(config, path);
        const prose = text.replace(/^```\w*\n[\s\S]*?^```$/gm, 'CODE');
        expect(prose).not.toContain('```');
        // No heading without a text below it, no stray blank line or space, no mark left over.
        expect(prose).not.toMatch(/^#.*\n+(?=#+ |$(?![\s\S]))/m);
        expect(prose).not.toMatch(/^(#+) .*\n\n\1 /m);
        expect(text).not.toMatch(/\n{3}|[ \t]\n|<!--|undefined|\bnull\b|\bfalse\b.*\|$/);
        // Every table has rows.
        expect(prose).not.toMatch(/^\| --- .*\n(?!\|)/m);
      }),
      { numRuns: 150 },
    );
  });

  it('has only commands that a shell can read, for the one output, by path, purely', () => {
    for (const config of variants) {
      for (const { language, text } of codeOf(parseGuide(textOf(config)))) {
        expect(['sh', 'powershell']).toContain(language);
        expect(text).not.toContain('--impure');
        for (const [, flake] of text.matchAll(/--flake (\S+)/g)) {
          expect(flake).toBe('path:/etc/nixos#vmware-guest');
        }
        if (language !== 'sh') continue;
        const { status, stderr } = spawnSync('sh', ['-n', '-c', text], { encoding: 'utf8' });
        expect(status, `${text}\n${stderr}`).toBe(0);
      }
    }
  });

  it('names no file that the flake does not have', () => {
    for (const config of variants) {
      const { files } = generate(config);
      const paths = [...files.keys()];
      for (const path of ['NEXT-STEPS.md', 'README.md']) {
        const text = files.get(path) as string;
        for (const [, name] of text.matchAll(/`((?:modules|hosts|vmware|secrets)\/[\w./-]*)`/g)) {
          if (name?.startsWith('secrets/')) continue; // made in the browser
          expect(
            paths.some((file) => file === name || (name?.endsWith('/') && file.startsWith(name))),
            `${path} names ${name}`,
          ).toBe(true);
        }
      }
    }
  });

  it('fetches the flake with the very commands of the page', () => {
    for (const config of variants) {
      const markdown = textOf(config);
      const folder = topFolder(config.host.name);
      const commands = fetchCommands(origin, encodeQuery(config), folder);
      for (const way of commands.ways) {
        if (way.id === 'shared-folder' && !config.host.sharedFolders) continue;
        for (const block of way.blocks) {
          expect(markdown).toContain(`\`\`\`sh\n${block.commands.join('\n')}\n\`\`\`\n`);
        }
      }
    }
  });

  it('moves to the address the page is served from', () => {
    const config = configSchema.parse({ host: { name: 'falcon' } });
    const query = encodeQuery(config);
    const here = archiveUrl('https://wizard.example:8443', query);
    const moved = rehost(textOf(config), archiveUrl(origin, query), here);
    const fetching = codeOf(parseGuide(moved)).filter(({ text }) => text.includes('/api/flake'));
    expect(fetching).toHaveLength(2);
    for (const { text } of fetching) expect(text).toContain(`'${here}'`);
  });
});

describe('README.md', () => {
  it('opens with the way back to the wizard', () => {
    for (const config of variants) {
      const lines = textOf(config, 'README.md').split('\n');
      expect(lines[0]).toBe(`# ${config.host.name}`);
      expect(lines[3]).toBe(`<${origin}/review?${encodeQuery(config)}>`);
    }
  });
});

describe('parseGuide', () => {
  it('reads each form', () => {
    const guide = parseGuide(
      '# T\n\ntwo\nlines `a*b` **c** *d* <https://e.example/f>.\n\n- **One**: x\n  y\n- z\n\n## One\n\n### h\n\n| a | b |\n| --- | --- |\n| 1 | `2` |\n\n```sh\n# no heading\n\nx\n```\n',
    );
    expect(guide).toEqual({
      title: 'T',
      intro: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'two lines ' },
            { kind: 'code', text: 'a*b' },
            { kind: 'text', text: ' ' },
            { kind: 'strong', text: 'c' },
            { kind: 'text', text: ' ' },
            { kind: 'emphasis', text: 'd' },
            { kind: 'text', text: ' ' },
            { kind: 'link', text: 'https://e.example/f', href: 'https://e.example/f' },
            { kind: 'text', text: '.' },
          ],
        },
        {
          kind: 'list',
          items: [
            [
              { kind: 'strong', text: 'One' },
              { kind: 'text', text: ': x y' },
            ],
            [{ kind: 'text', text: 'z' }],
          ],
        },
      ],
      situations: [
        {
          id: 'one',
          title: 'One',
          blocks: [
            { kind: 'heading', id: 'one-h', text: 'h' },
            {
              kind: 'table',
              head: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
              rows: [[[{ kind: 'text', text: '1' }], [{ kind: 'code', text: '2' }]]],
            },
            { kind: 'code', language: 'sh', text: '# no heading\n\nx' },
          ],
        },
      ],
      help: [],
    });
  });

  it.each([
    ['code without an end', '# T\n\n```sh\nx\n'],
    ['table without a rule', '# T\n\n| a |\n| b |\n'],
    ['cannot read', '# T\n\n#### deep\n'],
  ])('refuses %s', (says, markdown) => {
    expect(() => parseGuide(markdown)).toThrow(says);
  });
});
