import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGuide } from '@/components/next-steps/chapters';
import { type Block, parseInline } from '@/components/next-steps/parse-markdown';
import { topFolder } from '@/lib/archive/top-folder';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { siteAddress } from '@/lib/generated/build-info';
import { fetchCommands } from '@/lib/next-steps/fetch-commands';
import { seedPath } from '@/lib/render/private-paths';
import { arbitraryConfig } from './arbitrary-config';

const textOf = (config: Config, path = 'NEXT-STEPS.md') =>
  generate(config).files.get(path) as string;

const blocksOf = (markdown: string): readonly Block[] => {
  const { intro, ways, rest } = parseGuide(markdown);
  return [...intro, ...[...ways, ...rest].flatMap((chapter) => chapter.blocks)];
};

/** What the page shows of a block, without the marks. */
function shownOf(block: Block): string {
  if (block.kind === 'code' || block.kind === 'heading') return block.text;
  const lines =
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'list'
        ? block.items
        : [block.head, ...block.rows].flat();
  return lines.flatMap((line) => parseInline(line).map((run) => run.text)).join(' ');
}

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

it.each(['NEXT-STEPS.md', 'README.md'])('%s names the machine, not its address', (path) => {
  const answers = { host: { name: 'dev-vm' }, user: { name: 'ada' } };
  expect(textOf(configSchema.parse(answers), path)).toContain('`ssh ada@dev-vm.local`');
  expect(textOf(configSchema.parse(answers), path)).toContain('`http://dev-vm.local:3000`');
  const silent = { ...answers, host: { ...answers.host, ssh: false } };
  expect(textOf(configSchema.parse(silent), path)).not.toContain('ssh ada@dev-vm');
});

describe('NEXT-STEPS.md', () => {
  it('has the five situations, and help for all of them', () => {
    const guide = parseGuide(textOf(configSchema.parse({})));
    expect(guide.ways.map((chapter) => chapter.title)).toEqual([
      'A new virtual machine',
      'Other ways',
      'A NixOS you already have',
      'A ready disk',
      'Just look',
    ]);
    expect(guide.rest.map((chapter) => chapter.title)).toEqual([
      'First keys',
      'If something looks wrong',
      'What does not work',
      'Going back',
      'Later',
    ]);
  });

  it('leads from the zip to the desktop on less than a screen', () => {
    for (const config of variants) {
      const [way] = parseGuide(textOf(config)).ways;
      const words = (way?.blocks ?? []).flatMap((block) => shownOf(block).split(/\s+/));
      expect(words.length, words.join(' ')).toBeLessThan(270);
      expect(words.join(' ')).not.toMatch(/ssh|scp|curl|install\.sh/);
      // What is typed in the machine: two lines, and the restart.
      const typed = (way?.blocks ?? []).flatMap((b) =>
        b.kind === 'code' ? b.text.split('\n') : [],
      );
      expect(typed).toEqual(['sudo mount -L go /mnt', 'sudo sh /mnt/go', 'sudo reboot']);
    }
  });

  it.each([
    ['us', '', undefined],
    ['us', 'intl', undefined],
    ['ru', '', undefined],
    ['de', '', 'Press `ß` for `-`, `-` for `/`, `z` for `y`.'],
    ['fr', '', 'Press `)` for `-`, `!` for `/`, `,` for `m`.'],
    ['gb', '', undefined],
    ['se', '', 'Press `+` for `-`, `-` for `/`.'],
    ['us', 'dvorak', 'Press `[` for `-`, `z` for `/`, `o` for `s`'],
  ])(
    'says where the keys of the two lines lie on %s %s',
    (keyboardLayout, keyboardVariant, says) => {
      const text = textOf(configSchema.parse({ host: { keyboardLayout, keyboardVariant } }));
      const sentence = /an American keyboard layout\. (Press .*)/.exec(text)?.[1];
      if (says === undefined) expect(sentence).toBeUndefined();
      else expect(sentence).toContain(says);
    },
  );

  it.each(variants.map((config, index) => ({ index, config })))(
    'loses nothing on the way to the page ($index)',
    ({ config }) => {
      const markdown = textOf(config);
      const letters = (text: string) =>
        text.replace(/^```\w*$|^(\| --- )+\|$|^- /gm, '').replace(/[*`<>|#\s]/g, '');
      const { intro, ways, rest } = parseGuide(markdown);
      const shown = [{ title: 'From here to the desktop', blocks: intro }, ...ways, ...rest]
        .flatMap(({ title, blocks }) => [title, ...blocks.map(shownOf)])
        .join(' ');
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
      for (const block of blocksOf(textOf(config))) {
        if (block.kind !== 'code') continue;
        const { language, text } = block;
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

  it('stops who would lose the account, or has no EFI partition where it is looked for', () => {
    const config = configSchema.parse({ user: { name: 'ada' } });
    const way = parseGuide(textOf(config)).ways.find(({ title }) => title.includes('already have'));
    const [first] = way?.blocks.filter((block) => block.kind === 'code') ?? [];
    const look = (account: string, boot: string) => {
      const machine = `id() { echo ${account}; }\nfindmnt() { echo ${boot}; }\n`;
      const commands = first?.text.replace('/sys/firmware/efi', '/') ?? '';
      return spawnSync('sh', ['-c', machine + commands], { encoding: 'utf8' }).stdout;
    };
    expect(look('ada', 'vfat')).toBe('');
    expect(look('grace', 'vfat')).toBe('Stop: your account has another name.\n');
    expect(look('ada', 'ext4')).toMatch(/^Stop: the EFI partition is not mounted/);
  });

  it('names another keyboard on the console to its owner, and nothing to an American', () => {
    const says = (keyboardLayout: string, keyboardVariant = '') =>
      textOf(configSchema.parse({ host: { keyboardLayout, keyboardVariant } }));
    expect(says('us')).not.toMatch(/loadkeys|American/);
    expect(says('gb')).toContain('`sudo loadkeys uk`');
    expect(says('br')).toContain('`sudo loadkeys br-abnt2`');
    expect(says('de', 'nodeadkeys')).toContain('`sudo loadkeys de-latin1-nodeadkeys`');
    expect(says('ru')).not.toContain('loadkeys');
  });

  it('rebuilds as root, who alone can read secrets.nix, and after a snapshot where there is Btrfs', () => {
    const alias = (diskLayout: 'plain' | 'btrfs') => {
      const text = textOf(
        configSchema.parse({ host: { diskLayout } }),
        'modules/home/shell-tools.nix',
      );
      return /^ *rebuild = "(.*)";$/m.exec(text)?.[1];
    };
    const switched =
      'sudo nh os switch --bypass-root-check path:/etc/nixos --hostname vmware-guest';
    expect(alias('plain')).toBe(switched);
    expect(alias('btrfs')).toBe(`snapshot && ${switched}`);
  });

  it('brings a new machine up to date before anything else', () => {
    const [way] = parseGuide(textOf(configSchema.parse({}))).ways;
    expect(way?.blocks.map(shownOf).at(-1)).toMatch(/First.*update && rebuild.*security fixes/);
  });

  it('speaks of Hyprland’s cache only where Hyprland comes from there', () => {
    for (const path of ['NEXT-STEPS.md', 'install.sh', 'flake.nix', 'modules/core/system.nix']) {
      for (const source of ['flake', 'nixpkgs'] as const) {
        const text = textOf(configSchema.parse({ hyprland: { source } }), path);
        expect(text.includes('https://hyprland.cachix.org'), path).toBe(source === 'flake');
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
          // Made in the browser.
          if (name?.startsWith('secrets/') || name === seedPath) continue;
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
      const commands = fetchCommands(siteAddress, encodeQuery(config), folder);
      for (const way of commands.ways) {
        if (way.id === 'shared-folder' && !config.host.sharedFolders) continue;
        for (const block of way.blocks) {
          expect(markdown).toContain(`\`\`\`sh\n${block.commands.join('\n')}\n\`\`\`\n`);
        }
      }
    }
  });
});

describe('README.md', () => {
  it('opens with the way back to the wizard', () => {
    for (const config of variants) {
      const lines = textOf(config, 'README.md').split('\n');
      expect(lines[0]).toBe(`# ${config.host.name}`);
      expect(lines[3]).toBe(`<${siteAddress}/review?${encodeQuery(config)}>`);
    }
  });
});
