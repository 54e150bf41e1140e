/** Who may import whom. The rules stand in biome.json: here each is shown to bite, and what no single line shows is followed. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What a file of each zone may import, and what it may not. */
const rules: Record<string, { may: string[]; never: string[] }> = {
  'lib/nix/planted.ts': {
    may: ['./literal'],
    never: ['../config/schema', '@/lib/config/schema', 'zod', 'node:fs'],
  },
  'lib/nix/planted.test.ts': { may: ['vitest', 'fast-check'], never: [] },
  'lib/render/planted.ts': {
    may: ['../nix/scan', '@/lib/nix/scan', './file-tree'],
    never: [
      '../config/schema',
      '@/lib/config/fields',
      '../secrets/schema',
      '@/lib/secrets/schema',
      'node:fs',
      'fflate',
    ],
  },
  'lib/render/load-templates.ts': {
    may: ['./file-tree', 'node:fs', 'node:path'],
    never: ['../config/schema', 'node:http'],
  },
  'lib/config/planted.ts': {
    may: ['zod', '../nix/literal', './data/time-zones.json', '@/lib/config/fields'],
    never: ['../render/render', '@/lib/render/file-tree', '@/lib/secrets/schema', 'react'],
  },
  'lib/archive/planted.ts': {
    may: ['../render/file-tree', 'jszip', 'node:zlib'],
    never: ['../render/render', '@/lib/config/schema', '@/lib/secrets/schema'],
  },
  'lib/secrets/planted.ts': {
    may: ['bcryptjs', 'zod', '@/lib/config/ssh-key'],
    never: ['../render/render', 'node:crypto', '@/app/actions', 'react'],
  },
  'lib/planted.ts': {
    may: ['./config/schema', './render/render', 'node:fs'],
    never: ['@/components/ui/button', '../app/actions', 'react', 'next/headers'],
  },
  'components/ui/planted.tsx': {
    may: ['./button', 'react', '@/components/ui/button'],
    never: [
      '@/lib/config/schema',
      '../../lib/config/schema',
      '../fields/field',
      '@/components/wizard/step',
      '@/app/actions',
    ],
  },
  'components/fields/planted.tsx': {
    may: ['@/lib/config/fields', '../ui/button', 'react-hook-form'],
    never: ['@/app/actions', '@/lib/render/load-templates'],
  },
  'components/wizard/planted.tsx': {
    may: ['@/lib/secrets/schema', '@/lib/render/render'],
    never: [
      '@/app/actions',
      '../../app/actions',
      '@/lib/render/load-templates',
      '../../lib/render/load-templates',
      'node:fs',
      'node:fs/promises',
    ],
  },
  'app/page.tsx': { may: ['@/components/ui/button', '@/lib/secrets/schema'], never: [] },
  'app/actions.ts': {
    may: ['@/lib/generate'],
    never: ['@/lib/secrets/schema', '../lib/secrets/password', '@/components/ui/button'],
  },
  'app/api/flake.zip/route.ts': {
    may: ['@/lib/config/schema', '@/lib/archive/zip'],
    never: ['@/lib/secrets/schema', '../../../lib/secrets/schema', '@/components/ui/button'],
  },
  'tools/nix-style/planted.ts': {
    may: ['../nix/real-nix', '@/tools/hl/mock-hl', '@/lib/generate', 'node:fs'],
    never: [
      '@/tests/arbitrary-config',
      '../../tests/nix/nix',
      '@/scripts/test',
      '../../scripts/test',
    ],
  },
  'tests/planted.test.ts': {
    may: ['@/tools/hl/mock-hl', '@/lib/generate', './arbitrary-config', 'vitest'],
    never: ['@/scripts/test', '../scripts/bootstrap.mjs'],
  },
  'scripts/planted.ts': {
    may: ['@/tools/hl/mock-hl', '../tools/project.mjs', './bootstrap.mjs', '@/lib/generate'],
    never: ['@/tests/arbitrary-config', '../tests/nix/nix'],
  },
  'lib/planted.test.ts': {
    may: ['@/tests/arbitrary-config', '@/tools/hl/mock-hl'],
    never: ['@/scripts/test', '../scripts/test.mjs'],
  },
  'e2e/planted.spec.ts': {
    may: ['@/lib/config/presets', '@playwright/test'],
    never: [
      '@/components/ui/button',
      '../lib/render/render',
      '@/lib/secrets/schema',
      '@/scripts/test',
    ],
  },
};

/** Every way to write an import; a rule that sees only one of them is none. */
const ways = [
  (from: string) => `import { thing } from '${from}';`,
  (from: string) => `import type { Thing } from '${from}';`,
  (from: string) => `import '${from}';`,
  (from: string) => `export { other } from '${from}';`,
  (from: string) => `export const later = () => import('${from}');`,
];

/** Biome, started with the repository's own rules on these files: what it complains about, as `path: line`. */
function complaints(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zones-'));
  try {
    writeFileSync(join(folder, 'biome.json'), readFileSync(join(root, 'biome.json')));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const words = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports'];
    const report = join(folder, 'report.json');
    words.push('--max-diagnostics=none', '--reporter=json', `--reporter-file=${report}`, '.');
    try {
      const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
      execFileSync(process.execPath, [biome, ...words], { cwd: folder, stdio: 'ignore' });
    } catch {
      // It exits with 1 when it has complaints: the report says which.
    }
    const { summary, diagnostics } = JSON.parse(readFileSync(report, 'utf8'));
    expect(summary.unchanged).toBe(Object.keys(files).length + 1);
    return diagnostics.map(
      ({ location }: { location: { path: string; start: { line: number } } }) =>
        `${location.path}: ${files[location.path]?.split('\n')[location.start.line - 1]}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('biome.json', () => {
  it('refuses each import that leaves its zone, however it is written, and no other', () => {
    const lines = (list: string[]) => list.flatMap((from) => ways.map((way) => way(from)));
    const files = Object.fromEntries(
      Object.entries(rules).map(([path, { may, never }]) => [
        path,
        [...lines(may), ...lines(never)].join('\n'),
      ]),
    );
    const expected = Object.entries(rules).flatMap(([path, { never }]) =>
      lines(never).map((line) => `${path}: ${line}`),
    );
    expect(complaints(files).sort()).toEqual(expected.sort());
  });
});

/** Imports of types and values. */
const importPattern =
  /^\s*(?:import|export)\s+(type\b)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const product = ['app', 'components', 'lib'];
const everything = [...product, 'e2e', 'scripts', 'tests', 'tools'];

/**
 * Reads who imports whom.
 * @param zones folders that count
 * @param types whether imports that are gone at run time count
 * @returns file → what it imports: files as paths below the folder, packages by name
 */
function importGraph(folder: string, zones = product, types = false): Map<string, string[]> {
  const files = zones.flatMap((zone) =>
    existsSync(join(folder, zone))
      ? readdirSync(join(folder, zone), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /(?<!\.test)\.(tsx?|mjs)$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      : [],
  );
  const resolve = (file: string, from: string) => {
    if (!/^(\.|@\/)/.test(from)) return from;
    const path = from.startsWith('@/') ? from.slice(2) : join(dirname(file), from);
    return files.find((known) => [`${path}.ts`, `${path}.tsx`, path].includes(known)) ?? path;
  };
  return new Map(
    files.map((file) => [
      file,
      [...readFileSync(join(folder, file), 'utf8').matchAll(importPattern)]
        .filter(([, type]) => types || !type)
        .map(([, , from, later]) => resolve(file, from ?? later ?? '')),
    ]),
  );
}

/** The ways from any of the starts to any of the targets, written as `a → b → c`; one for each pair that is connected. */
function paths(
  graph: Map<string, string[]>,
  starts: (file: string) => boolean,
  targets: (name: string) => boolean,
): string[] {
  return [...graph.keys()].filter(starts).flatMap((start) => {
    const found: string[] = [];
    const seen = new Set([start]);
    const queue = [[start]];
    for (let way = queue.shift(); way; way = queue.shift()) {
      for (const next of graph.get(way.at(-1) ?? '') ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        if (targets(next)) found.push([...way, next].join(' → '));
        else queue.push([...way, next]);
      }
    }
    return found;
  });
}

/** Ways by which a page in the browser would need Node, and by which a server's answer would touch secrets. */
function detours(folder: string): string[] {
  const graph = importGraph(folder);
  const inBrowser = (file: string) =>
    file.startsWith('components/') ||
    (file.startsWith('app/') &&
      /^['"]use client['"]/m.test(readFileSync(join(folder, file), 'utf8')));
  const onServer = (file: string) => /^app\/(actions\.ts|api\/)/.test(file);
  return [
    ...paths(graph, inBrowser, (name) => name.startsWith('node:')),
    // The names of the keys are no secret: the public templates list them.
    ...paths(
      graph,
      onServer,
      (name) => name.startsWith('lib/secrets/') && name !== 'lib/secrets/keys.ts',
    ),
  ];
}

/** Files that reach themselves, each with the shortest way round; every circle shows at least once. */
function circles(folder: string): string[] {
  const graph = importGraph(folder, everything, true);
  const found = [...graph.keys()].flatMap((file) =>
    paths(
      graph,
      (start) => start === file,
      (name) => graph.get(name)?.includes(file) ?? false,
    )
      .concat(graph.get(file)?.includes(file) ? [file] : [])
      .map((way) => `${way} → ${file}`),
  );
  return found.filter((way, i) => found.findIndex((other) => sameFiles(way, other)) === i);
}

function sameFiles(one: string, other: string): boolean {
  const names = (way: string) => [...new Set(way.split(' → '))].sort().join();
  return names(one) === names(other);
}

describe('the import graph', () => {
  it('has no circle', () => {
    expect(circles(root)).toEqual([]);
  });

  it('leads from nothing that ships to a tool, a script or a test', () => {
    const workshop = (name: string) => /^(e2e|scripts|tests|tools)\//.test(name);
    expect(paths(importGraph(root, product, true), () => true, workshop)).toEqual([]);
  });

  it('shows a circle of several files, of types, and of one file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'circles-'));
    const files = {
      'scripts/boot.mjs': "const { run } = await import('../tools/tools.mjs');\n",
      'tools/tools.mjs': "import { root } from '../scripts/boot.mjs';\n",
      'components/a.tsx': "import { b } from './b';\n",
      'components/b.tsx': "import { c } from '@/components/c';\nimport 'react';\n",
      'components/c.tsx': "import type { A } from './a';\n",
      'lib/self.ts': "export { a } from './self';\n",
      'lib/fine.ts': "import './self';\n",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(circles(folder).sort()).toEqual([
      'components/a.tsx → components/b.tsx → components/c.tsx → components/a.tsx',
      'lib/self.ts → lib/self.ts',
      'scripts/boot.mjs → tools/tools.mjs → scripts/boot.mjs',
    ]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('leads from no component to Node, and from no server answer to secrets', () => {
    expect(importGraph(root).size).toBeGreaterThan(10);
    expect(detours(root)).toEqual([]);
  });

  it('shows a way that takes several steps', () => {
    const folder = mkdtempSync(join(tmpdir(), 'graph-'));
    const files = {
      'components/preview/view.tsx': "const tree = await import('@/lib/generate');\n",
      'lib/generate.ts':
        "import type { T } from 'node:net';\nexport { load } from './render/load';\n",
      'lib/render/load.ts': "import {\n  readFileSync,\n} from 'node:fs';\n",
      'app/actions.ts': "'use server';\nimport { hash } from '../lib/hash';\n",
      'lib/hash.ts': "import './secrets/password';\n",
      'lib/secrets/password.ts': "import { z } from 'zod';\n",
      'app/page.tsx': "import { readFileSync } from 'node:fs';\n",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(detours(folder)).toEqual([
      'components/preview/view.tsx → lib/generate.ts → lib/render/load.ts → node:fs',
      'app/actions.ts → lib/hash.ts → lib/secrets/password.ts',
    ]);
    rmSync(folder, { recursive: true, force: true });
  });
});
