import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decidingFiles, generatedModules, writeGenerated } from '@/tools/bundle/bundle-templates';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle templates '));
  put('package.json', '{ "version": "1.2.3", "homepage": "https://example.org/" }');
  put('package-lock.json', '{}');
  put('templates/flake.nix', '{ }\n');
  put('templates/_gitignore', 'secrets.nix\n');
  put('templates/modules/Z.nix', '"${x}" \\ `\n');
  put('templates/modules/a.nix', 'ä\r\n');
  // The modules that make an archive, as far as they matter here: two import others.
  put(
    'lib/update/released-entry.ts',
    "import { facts } from '@/lib/config/user';\nimport { advice } from '../generated/templates';\nimport type { Note } from '../config/advice';\nimport 'zod';\nexport const x = [facts, advice] satisfies Note;\n",
  );
  for (const name of ['tar', 'zip', 'seed-disc'])
    put(`lib/archive/${name}.ts`, "import './pack';\n");
  put('lib/archive/pack.ts', 'export {};\n');
  put(
    'lib/config/user.ts',
    "import names from './data/names.json';\nexport const facts = names;\n",
  );
  put('lib/config/data/names.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The value of an exported constant, as its module's text says. */
function value(name: string, origin?: string, basePath?: string): unknown {
  const env = { HYPRGUEST_ORIGIN: origin, HYPRGUEST_BASE_PATH: basePath };
  const text = [...generatedModules(root, env).values()].join('\n');
  const found = new RegExp(`export const ${name}\\b[^=]*= ([^;]*);\\n`).exec(text)?.[1];
  return JSON.parse(found ?? 'null');
}

describe('generatedModules', () => {
  it('bundles every template by path, sorted, with line ends as in the repository', () => {
    expect(value('templates')).toEqual([
      ['_gitignore', 'secrets.nix\n'],
      ['flake.nix', '{ }\n'],
      ['modules/Z.nix', '"${x}" \\ `\n'],
      ['modules/a.nix', 'ä\n'],
    ]);
  });

  it('names the version, and the origin of links without a slash at the end', () => {
    expect(value('generatorVersion')).toBe('1.2.3');
    expect(value('siteAddress')).toBe('https://example.org');
    expect(value('siteAddress', 'https://other.example/')).toBe('https://other.example');
  });

  it('puts the base path behind an origin that was set, and not behind the homepage', () => {
    expect(value('basePath')).toBe('');
    expect(value('basePath', undefined, '/guests')).toBe('/guests');
    expect(value('siteAddress', 'https://other.example', '/guests/')).toBe(
      'https://other.example/guests',
    );
    expect(value('siteAddress', undefined, '/guests')).toBe('https://example.org');
  });

  it('changes the hash with all that can change the bytes that come out, and with nothing else', () => {
    const before = value('generatorId');
    expect(before).toMatch(/^1\.2\.3-[0-9a-f]{12}$/);
    expect(value('generatorId')).toBe(before);
    expect(value('generatorId', 'https://other.example')).not.toBe(before);
    expect(value('generatorRelease', 'https://other.example')).toBe(value('generatorRelease'));
    const field = (title: string, help: string, most: number) =>
      `import names from './data/names.json';\nexport const facts = field(names, ${most}, {\n  title: '${title}',\n  help:\n    '${help}',\n});\n`;
    const changes: [path: string, text: string, counts: boolean][] = [
      ['templates/flake.nix', '{ a = 1; }\n', true],
      ['templates/new.nix', '{ }\n', true],
      ['lib/archive/pack.ts', 'export const a = 1;\n', true],
      ['lib/config/data/names.json', '[]', true],
      ['lib/config/data/names.ts', 'export {};', false],
      ['lib/config/user.ts', field('Full name', 'Any text.', 100), true],
      ['lib/config/user.ts', field('Your name', 'Any text, it’s shown.', 100), false],
      ['lib/config/user.ts', field('Your name', 'Any text, it’s shown.', 99), true],
      ['lib/config/advice.ts', 'export type Note = 1;', false],
      ['lib/cli.ts', 'export {};', false],
      ['package-lock.json', '{ "packages": { "node_modules/biome": { "version": "2" } } }', false],
      ['package-lock.json', '{ "packages": { "node_modules/fflate": { "version": "1" } } }', true],
      ['package-lock.json', '{ "packages": { "node_modules/fflate": { "version": "2" } } }', true],
      ['package.json', '{ "version": "1.2.4", "homepage": "https://example.org" }', true],
      [
        'package.json',
        '{ "version": "1.2.4", "homepage": "https://example.org", "scripts": {} }',
        false,
      ],
      ['lib/archive/pack.test.ts', 'export {};', false],
      ['lib/generated/build-info.ts', 'export {};', false],
      ['components/ui/button.tsx', 'export {};', false],
    ];
    let last = before;
    for (const [path, text, counts] of changes) {
      put(path, text);
      const now = value('generatorId');
      expect(now !== last, path).toBe(counts);
      last = now;
    }
  });

  it('hashes what the real generator imports: facts, the sheet of keys and the writers, and no words about answers', () => {
    const files = decidingFiles(process.cwd());
    expect(files).toEqual(
      expect.arrayContaining([
        'lib/config/facts.ts',
        'lib/config/pins.json',
        'lib/config/url.ts',
        'lib/generate.ts',
        'lib/keys/print-sheet.ts',
        'lib/archive/ustar.ts',
        'lib/secrets/keys.ts',
      ]),
    );
    const others = files.filter((path) =>
      /advice|presets|json-schema|read-archive|page-zip|recorded|generated|\.test\./.test(path),
    );
    expect(others).toEqual([]);
  });

  it('gives no templates when there are none yet', () => {
    rmSync(join(root, 'templates'), { recursive: true });
    expect(value('templates')).toEqual([]);
  });
});

describe('writeGenerated', () => {
  it('touches a file only when its text changes', () => {
    writeGenerated(root);
    const path = join(root, 'lib/generated/templates.ts');
    const text = readFileSync(path, 'utf8');
    utimesSync(path, 1, 1);
    writeGenerated(root);
    expect(statSync(path).mtimeMs).toBe(1000);
    put('templates/flake.nix', '{ changed = true; }\n');
    writeGenerated(root);
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  });
});
