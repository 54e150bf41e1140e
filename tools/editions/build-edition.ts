import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hintCompile } from '../compile-hints.mjs';
import { root } from '../project.mjs';

/** A site that differs from the one in `.next`. */
export interface Edition {
  /** Of its folder. */
  name: string;
  /** As lib/environment.mjs has it. */
  env: Readonly<Record<string, string>>;
  /** Paths of sources that it goes without. */
  leftOut?: readonly string[];
  /** Path → what stands there instead. */
  replaced?: Readonly<Record<string, string>>;
}

/** All that `next build` reads, beside node_modules. */
export const sources = [
  'app',
  'components',
  'lib',
  'public',
  'templates',
  'tools/bundle',
  'instrumentation.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/**
 * Builds an edition from a copy of the sources, so that the site in `.next` and what tests read of `lib/generated` stay as they
 * are. The copy lies inside of the repository, where Next finds node_modules.
 * @returns the folder of the copy, with `.next` and, for an export, `out` in it
 * @throws Error when the build fails; what it said is in the message
 */
export function buildEdition({ name, env, leftOut = [], replaced = {} }: Edition): string {
  const folder = join(root, '.editions', name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) {
    // Next's cache makes a second build short.
    if (entry !== '.next') rmSync(join(folder, entry), { recursive: true });
  }
  const unwanted = [...leftOut, 'lib/generated'].map((path) => join(root, path));
  for (const path of sources) {
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => !unwanted.includes(source) && !/\.test\.tsx?$/.test(source),
    });
  }
  for (const [path, text] of Object.entries(replaced)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  node(folder, env, ['--import', 'tsx', 'tools/bundle/bundle-templates.ts']);
  node(folder, env, [join(root, 'node_modules/next/dist/bin/next'), 'build']);
  const build = join(folder, '.next');
  const exported = join(folder, 'out/_next');
  hintCompile(build, build, ...(existsSync(exported) ? [exported] : []));
  return folder;
}

function node(cwd: string, env: Edition['env'], words: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env },
  });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${error ?? status}\n${stdout}\n${stderr}`);
}
