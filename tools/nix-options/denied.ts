/** Holds every file of a flake against the words of old-names.ts, comments apart. */
import { scan } from '@/lib/nix/scan';
import type { FileTree } from '@/lib/render/file-tree';
import type { Finding } from './check-options';
import { outdatedWords } from './old-names';

const isNix = (path: string) => path.endsWith('.nix') || path.endsWith('.nix.example');

/**
 * A file's text with its comments blanked, line numbers kept. Of Markdown the code blocks are left: its
 * sentences may well say what not to do.
 */
export function withoutComments(path: string, text: string): string {
  if (isNix(path)) {
    let result = text;
    for (const { kind, from, to } of scan(text)) {
      if (kind !== 'comment') continue;
      const blank = text.slice(from, to).replace(/[^\n]/g, ' ');
      result = result.slice(0, from) + blank + result.slice(to);
    }
    return result;
  }
  if (path.endsWith('.md')) {
    let inside = false;
    const lines = text.split('\n').map((line) => {
      if (/^\s*```/.test(line)) inside = !inside;
      return inside ? line : '';
    });
    return lines.join('\n');
  }
  if (path.endsWith('.json')) return text;
  return text.replace(/^[ \t]*#(?!!).*$|[ \t]#[ \t].*$/gm, '');
}

/** Every old word in a flake, with its place. */
export function deniedWords(files: FileTree): Finding[] {
  return [...files].flatMap(([path, text]) => {
    // The answers stand in the manifest as they were typed.
    if (path === 'hyprguest.json' || path === 'flake.lock') return [];
    const read = withoutComments(path, text);
    return outdatedWords.flatMap(({ pattern, now, except }): Finding[] => {
      const found = pattern.exec(read);
      if (!found || except?.test(path)) return [];
      const line = read.slice(0, found.index).split('\n').length;
      return [
        {
          scope: 'words',
          path: found[0].trim(),
          file: `${path}:${line}`,
          message: `is an old word: use ${now}`,
        },
      ];
    });
  });
}
