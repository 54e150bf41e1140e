/**
 * The keys of the generated desktop, read from the generated files themselves: there is no second list that could differ.
 * Knows the few forms in which modules/home/** binds keys (`hypr.press`, `hypr.run` …, over directions and numbers), no more;
 * tests/home/binds.nix.test.ts holds it to what Nix makes of the same files.
 */
import type { FileTree } from '@/lib/render/file-tree';
import { isHomeModule } from '@/lib/render/imports';

/** One key bind. */
export interface Bind {
  /** As Hyprland reads it: `SUPER + SHIFT + Return`, `code:10` for the key that types 1 on most keyboards. */
  keys: string;
  /** What the sheet of keys says: group, colon, action. */
  description: string;
  /** The dispatcher in Lua, or the program that is started: `commands.terminal` and the like by that name. */
  does: string;
}

const calls = /\((?:hypr\.(run|press|drag|bind)|once|held)\s/g;

/**
 * All key binds of a flake, in the order of its files; those of a mode that a key begins are left out.
 * @param files a generated flake
 */
export function readBinds(files: FileTree): Bind[] {
  const mod = /\bmod = "(\w+)";/.exec(files.get('modules/home/hyprland/lua.nix') ?? '')?.[1] ?? '';
  return [...bindsByFile(files, mod).values()].flat();
}

/**
 * The key binds of each file that has some. Templates give the same as the files made of them: no answer writes into a bind.
 * @param mod the modifier, as Hyprland calls it
 */
export function bindsByFile(files: FileTree, mod: string): ReadonlyMap<string, readonly Bind[]> {
  return new Map(
    [...files]
      .filter(([path, text]) => isHomeModule(path) && text.includes('hypr'))
      .map(([path, text]) => [path, bindsIn(text, mod)] as const)
      .filter(([, binds]) => binds.length > 0),
  );
}

function bindsIn(text: string, mod: string): Bind[] {
  const names = definitions(text);
  const found: Bind[] = [];
  for (const call of text.matchAll(calls)) {
    const [keys, description, does] = words(text, call.index + call[0].length);
    if (keys === undefined || description === undefined || does === undefined) continue;
    const withMod = call[1] !== undefined && call[1] !== 'bind';
    for (const given of rounds(`${keys} ${description} ${does}`, names)) {
      const value = (word: string) => evaluate(word, given);
      const pressed = value(keys);
      const said = value(description);
      if (pressed === undefined || said === undefined) continue;
      found.push({
        keys: withMod ? `${mod} + ${pressed}` : pressed,
        description: said,
        does: value(does) ?? does,
      });
    }
  }
  return found;
}

/** What `let` names in a file: the text of each definition that is a string or a call. */
function definitions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/^\s*(\w+) =\s*((?:"|''|toString\b)[^\n]*);$/gm)) {
    found.set(match[1] as string, match[2] as string);
  }
  const list = /\bdirections = \[([^\]]*)\]/.exec(text)?.[1];
  if (list !== undefined) found.set('directions', list);
  const range = /\(lib\.range (\d+) (\d+)\)/.exec(text);
  if (range) found.set('range', `${range[1]} ${range[2]}`);
  return found;
}

/** Once for each direction or number that a call depends on, else once. */
function rounds(
  call: string,
  names: ReadonlyMap<string, string>,
): readonly ReadonlyMap<string, string>[] {
  const used = new Set<string>();
  const collect = (text: string) => {
    // In a string only antiquotations can depend on it.
    const code = text.replace(/''[\s\S]*?''|"[^"]*"/g, (string) => antiquoted(string).join(' '));
    for (const [name] of code.matchAll(/\b[a-z]\w*\b/gi)) {
      if (used.has(name)) continue;
      used.add(name);
      const definition = names.get(name);
      if (definition !== undefined) collect(definition);
    }
  };
  collect(call);
  const over = (name: string, values: readonly string[]) =>
    values.map((value) => new Map([...names, [name, `"${value}"`]]));
  if (used.has('direction')) {
    return over('direction', names.get('directions')?.match(/\w+/g) ?? []);
  }
  if (used.has('number')) {
    const [from = 1, to = 0] = (names.get('range') ?? '').split(' ').map(Number);
    return over(
      'number',
      Array.from({ length: to - from + 1 }, (_, n) => String(from + n)),
    );
  }
  return [names];
}

const antiquoted = (string: string) =>
  [...string.matchAll(/\$\{([^}]*)\}/g)].map((m) => m[1] ?? '');

/** A word of Nix as text: strings with what they hold, names, `toString`, a sum, `(hypr.exec x)`. */
function evaluate(word: string, names: ReadonlyMap<string, string>): string | undefined {
  const string = /^"([\s\S]*)"$|^''([\s\S]*)''$/.exec(word);
  if (string) {
    let whole = true;
    const text = (string[1] ?? string[2] ?? '').replace(/\$\{([^}]*)\}/g, (_, inner: string) => {
      const value = evaluate(inner, names);
      whole &&= value !== undefined;
      return value ?? '';
    });
    return whole ? text : undefined;
  }
  const sum = /^\(?(\w+) \+ (\d+)\)?$/.exec(word);
  if (sum) {
    const value = evaluate(sum[1] as string, names);
    return value === undefined ? undefined : String(Number(value) + Number(sum[2]));
  }
  const inner = /^toString ([\s\S]+)$|^\(hypr\.exec ([\s\S]+)\)$/.exec(word);
  if (inner) return evaluate(inner[1] ?? inner[2] ?? '', names);
  if (word.startsWith('commands.')) return word;
  // As every Hyprland since 0.56 calls them; modules/home/hyprland/lua.nix knows about older ones.
  if (word.startsWith('hypr.wheel.')) return word.replace('hypr.wheel.', 'mouse_');
  const definition = names.get(word);
  return definition === undefined ? undefined : evaluate(definition, names);
}

/** The next three words of a call: strings, names, or what stands in parentheses. */
function words(text: string, from: number): string[] {
  const word = /\s*("(?:[^"\\]|\\.)*"|''[\s\S]*?''|\((?:[^()"]|"[^"]*")*\)|[\w.]+)/y;
  word.lastIndex = from;
  const found: string[] = [];
  while (found.length < 3) {
    const match = word.exec(text);
    if (!match) return found;
    found.push(match[1] as string);
  }
  return found;
}

/** The keys of a bind, one by one: `['SUPER', 'SHIFT', 'Return']`. */
export function keysOf({ keys }: Pick<Bind, 'keys'>): string[] {
  return keys.split(/\s*\+\s*/);
}
