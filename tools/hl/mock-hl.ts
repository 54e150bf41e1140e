/**
 * The pretended `hl` under the real Lua: which names the versions of Hyprland have that Debian does not ship, and what
 * Hyprland's own check lets pass, such as binds that are there twice. What values may be, the real Hyprland says.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { toLua } from '@/tools/home/formats/lua';
import { fileText, type HomeFiles } from '@/tools/home/home-file';
import type { View } from '@/tools/nix-options/evaluate';
import data from './hyprland.json';

export type Facts = Omit<typeof data, 'older' | 'versions'>;

/** The versions that our pins carry. */
export const versions = ['0.56.2', '0.55.4'] as const;
export type Version = (typeof versions)[number];

/** What `hl` offers in a version. */
export function factsOf(version: Version): Facts {
  const { older, versions: _, ...newest } = data;
  const facts = structuredClone(newest) as unknown as Record<string, unknown>;
  if (version === '0.56.2') return facts as unknown as Facts;
  const { absent, changed } = older[version];
  const parent = (parts: readonly string[]) =>
    parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], facts);
  for (const path of absent) {
    const parts = path.split('/');
    const name = parts.pop() as string;
    const holder = parent(parts) as Record<string, unknown> | string[];
    if (Array.isArray(holder)) holder.splice(holder.indexOf(name), 1);
    else delete holder[name];
  }
  for (const [path, value] of Object.entries(changed)) {
    const parts = path.split('/');
    const name = parts.pop() as string;
    (parent(parts) as Record<string, unknown>)[name] = value;
  }
  return facts as unknown as Facts;
}

export interface Complaint {
  line: number;
  message: string;
}

const runner = fileURLToPath(new URL('./run.lua', import.meta.url));
const lua = 'lua5.4';

const { error } = spawnSync(lua, ['-v']);
/** Why no Lua can be run, if so. */
export const missingLua = error ? `no ${lua} on PATH` : undefined;

/** A `describe` whose tests are skipped, with the reason in their name, where Lua is missing. */
export function describeWithLua(name: string, tests: () => void): void {
  if (missingLua) describe.skip(`${name} (skipped: ${missingLua})`, tests);
  else describe(name, tests);
}

/** The files of a home that Hyprland reads, by path below its own folder. */
export function luaFiles(files: HomeFiles): Map<string, string> {
  const folder = '.config/hypr/';
  return new Map(
    [...files].flatMap(([path, file]) => {
      const text = path.startsWith(folder) && path.endsWith('.lua') && fileText(file);
      return text ? [[path.slice(folder.length), text] as const] : [];
    }),
  );
}

/**
 * Runs configurations against the pretend `hl`.
 * @param configs each the files of a `hypr` folder, `hyprland.lua` among them
 * @returns what is wrong with each, in order
 * @throws when Lua itself fails
 */
export function runMockHl(
  version: Version,
  configs: readonly ReadonlyMap<string, string>[],
): Complaint[][] {
  const folder = mkdtempSync(join(tmpdir(), 'hyprguest-lua-'));
  try {
    const facts = join(folder, 'facts.lua');
    writeFileSync(facts, `return ${toLua(factsOf(version) as unknown as View)}\n`);
    const mains = configs.map((files, i) => {
      for (const [path, text] of files) {
        const file = join(folder, String(i), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return join(folder, String(i), 'hyprland.lua');
    });
    const done = spawnSync(lua, [runner, facts, ...mains], {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (done.status !== 0) throw new Error(done.stderr || `${lua} ended with ${done.status}`);
    const complaints: Complaint[][] = configs.map(() => []);
    for (const text of done.stdout.split('\n')) {
      const [number, line, message] = text.split('\t');
      if (message === undefined) continue;
      complaints[Number(number) - 1]?.push({ line: Number(line), message });
    }
    return complaints;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
