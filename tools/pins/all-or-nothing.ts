import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Runs something that changes files; when it fails, they are as they were.
 * @param paths every file it may write, create or delete; a folder stands for all below it
 * @throws what the action throws, after the files are back
 */
export function allOrNothing<T>(paths: readonly string[], action: () => T): T {
  const before = new Map(paths.flatMap(filesOf).map((path) => [path, readFileSync(path)]));
  try {
    return action();
  } catch (error) {
    for (const path of paths.flatMap(filesOf)) if (!before.has(path)) rmSync(path);
    for (const [path, bytes] of before) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    throw error;
  }
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
