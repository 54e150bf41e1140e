import type { Config } from '@/lib/config/schema';
import { type Bind, readBinds } from '@/lib/keys/binds';
import type { FileTree } from '@/lib/render/file-tree';
import { type Look, lookOf } from './look';
import { playable, unplayableBinds } from './play';

/** All that a desktop is drawn and played from. */
export interface Scene {
  look: Look;
  binds: readonly Bind[];
  /** The first lines of the generated flake.nix, for the editor. */
  flake: string;
}

/** Lines of it: more than any window shows. */
const flakeLines = 44;

/** The desktop of answers and of the files that they make. */
export function sceneFrom(config: Config, files: FileTree): Scene {
  return { look: lookOf(config), binds: readBinds(files), flake: flakeHead(files) };
}

/** The same with less to send: the keys that can be played, and those that say why not. */
export function sceneWithPlayableKeys(config: Config, files: FileTree): Scene {
  const scene = sceneFrom(config, files);
  return { ...scene, binds: [...playable(scene.binds), ...unplayableBinds(scene.binds)] };
}

/** What an editor shows of the generated flake.nix. */
export function flakeHead(files: FileTree): string {
  return (files.get('flake.nix') ?? '').split('\n').slice(0, flakeLines).join('\n');
}
