/**
 * Writes lib/generated: the templates as one module (so that browser, server, CLI and tests render the same texts without
 * reading a disk), and what identifies this generator. Run with tsx; quick, and silent when nothing changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { basePathOf, originOf } from '@/lib/environment.mjs';
import { generatorIdAt } from '../../lib/generator-id';

type File = readonly [path: string, text: string];

const here = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const header = '// Written by tools/bundle/bundle-templates.ts.\n';

/**
 * Makes the modules of lib/generated.
 * @param root the repository
 * @param env where the wizard will be served: goes into links, so it counts as part of the generator
 * @returns path below the root → text
 */
export function generatedModules(
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ReadonlyMap<string, string> {
  const manifest: { version: string; homepage: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const origin = originOf(env.HYPRGUEST_ORIGIN);
  const basePath = basePathOf(env.HYPRGUEST_BASE_PATH);
  const link = origin === undefined ? manifest.homepage.replace(/\/+$/, '') : origin + basePath;
  const templates = templatesOf(root).map(([path, text]): File => [path.slice(10), text]);
  const release = `${manifest.version}-${generatorHash(root)}`;
  return new Map([
    [
      'lib/generated/templates.ts',
      `${header}export const templates: readonly (readonly [path: string, text: string])[] = ${JSON.stringify(templates, null, 1)};\n`,
    ],
    [
      'lib/generated/build-info.ts',
      `${header}export const generatorVersion = ${JSON.stringify(manifest.version)};
export const generatorRelease = ${JSON.stringify(release)};
export const generatorId = ${JSON.stringify(generatorIdAt(release, link))};
/** Where the wizard is served, as generated files name it: an origin and perhaps a path, without a slash at the end. */
export const siteAddress = ${JSON.stringify(link)};
`,
    ],
    [
      'lib/generated/edition.ts',
      `${header}/** Below what path the site is reached: empty, or a path without a slash at the end. */
export const basePath = ${JSON.stringify(basePath)};
/** Whether a server stands behind the pages. The static edition is files alone. */
export const hasServer: boolean = ${env.HYPRGUEST_EDITION !== 'static'};
`,
    ],
  ]);
}

/** Writes lib/generated, leaving alone what is the same: a watching dev server sees only real changes. */
export function writeGenerated(root: string = here): void {
  for (const [path, text] of [...generatedModules(root), ...workerModule(root)]) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** The service worker as the one script that a browser asks for (app/service-worker.js). */
function workerModule(root: string): readonly File[] {
  const entry = join(root, 'lib/offline/worker.ts');
  if (!existsSync(entry)) return [];
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  return [
    [
      'lib/generated/service-worker.ts',
      `${header}export const workerSource = ${JSON.stringify(text)};\n`,
    ],
  ];
}

/** Vitest's global set-up: tests always see the templates as they are now. */
export function setup(): void {
  writeGenerated();
}

/** What makes an archive of a query: all that these modules import decides its bytes. */
const makers = [
  'lib/update/released-entry.ts',
  'lib/archive/tar.ts',
  'lib/archive/zip.ts',
  'lib/archive/seed-disc.ts',
];

/** The files of lib that decide the bytes of an archive, sorted; packages and lib/generated are left out. */
export function decidingFiles(root: string): readonly string[] {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: makers,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'lib/generated',
    platform: 'node',
    packages: 'external',
    external: ['@/lib/generated/*', '../generated/*', './generated/*'],
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] } } },
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).sort();
}

/** Words of a question, which no file of the flake holds: a key that names them, and a text on the same or the next line. */
const words =
  /\b(title|help|group|description|placeholder|unit):(\s+)(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/**
 * Changes whenever the bytes that come out for one answer set may change, and with nothing that only speaks; short enough
 * for a URL. Locked addresses of a generator that was not released answer 410 from its next change on.
 */
function generatorHash(root: string): string {
  const sum = createHash('sha256');
  const { version } = JSON.parse(readText(root, 'package.json')) as { version: string };
  const lock = JSON.parse(readText(root, 'package-lock.json')) as {
    packages?: Record<string, { version?: string }>;
  };
  const files = [
    ...templatesOf(root),
    ...decidingFiles(root).map((path): File => {
      const text = readText(root, path);
      return [path, path.startsWith('lib/config/') ? text.replace(words, "$1:$2''") : text];
    }),
    // It deflates, and another version may do so otherwise.
    ['fflate', lock.packages?.['node_modules/fflate']?.version ?? ''] as const,
    ['package.json', version] as const,
  ];
  for (const [path, text] of files) sum.update(`\n${path} ${text.length}\n`).update(text);
  return sum.digest('hex').slice(0, 12);
}

/** All templates, sorted by path as the code units compare; none when there is no folder. */
function templatesOf(root: string): File[] {
  if (!existsSync(join(root, 'templates'))) return [];
  return readdirSync(join(root, 'templates'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path): File => [path, readText(root, path)]);
}

/** Line ends as in the repository, whatever a Windows checkout made of them. */
function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeGenerated();
