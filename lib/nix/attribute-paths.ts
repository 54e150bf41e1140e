/**
 * Which attribute each line of a Nix module sets: `services.openssh.enable`, whatever sets it stands in.
 * Knows as much of the grammar as modules use; a set that a function takes has no path of its own.
 */
import { scan } from './scan';

interface Frame {
  close: '}' | ']' | ')' | 'in';
  /** Where what is set inside stands; undefined where names are no options. */
  path: readonly string[] | undefined;
  /** The path that is being set. */
  binding: readonly string[] | undefined;
  /** Parts of a name, until its `=`; undefined behind that, and where there are no names. */
  name: string[] | undefined;
}

// Behind these a set is a value as it stands; behind any other word it is what a function takes.
const transparent =
  /(?:^|[=:;([]|\/\/|\b(?:in|then|else|rec|mkForce|mkDefault|mkMerge|mkIf \S+))\s*$/;

/**
 * The path that each line sets, by its index.
 * @returns undefined for comments, empty lines and what sets nothing; `*` stands for a name that is computed
 * @throws SyntaxError as {@link scan} does
 */
export function attributePaths(source: string): readonly (readonly string[] | undefined)[] {
  const scanned = scan(source);
  const tokens = new Map(scanned.map((token) => [token.from, token]));
  // What stands before a set may be a comment, which means nothing to it.
  let code = source;
  for (const { kind, from, to } of scanned) {
    if (kind === 'comment') code = code.slice(0, from) + ' '.repeat(to - from) + code.slice(to);
  }
  const paths: (readonly string[] | undefined)[] = [];
  const root: Frame = { close: '}', path: [], binding: undefined, name: undefined };
  const frames: Frame[] = [root];
  const top = () => frames.at(-1) ?? root;
  const active = () => [...frames].reverse().find(({ binding }) => binding)?.binding;
  let line = 0;
  let isNoted = false;
  // The first code of a line decides, but a name says more than what it stands in.
  const note = (path = active()) => {
    if (!isNoted) paths[line] = path;
    isNoted = true;
  };
  const open = (close: Frame['close'], path: Frame['path']) => {
    const name = close === '}' || close === 'in' ? [] : undefined;
    frames.push({ close, path, binding: undefined, name });
  };
  /** Goes on behind some code, over the lines that it has. */
  const skip = (to: number, isCode: boolean) => {
    for (let more = source.slice(at, to).split('\n').length - 1; more > 0; more -= 1) {
      line += 1;
      isNoted = isCode;
      if (isCode) paths[line] = active();
    }
    at = to;
  };
  let at = 0;
  while (at < source.length) {
    const character = source[at] as string;
    const token = tokens.get(at);
    const frame = top();
    const word = /^[A-Za-z_][\w'-]*/.exec(source.slice(at, at + 100))?.[0];
    if (character === '\n') {
      line += 1;
      isNoted = false;
      at += 1;
    } else if (token) {
      if (token.kind === 'string' && frame.name) {
        frame.name.push(token.interpolated ? '*' : source.slice(at + 1, token.to - 1));
      } else if (token.kind !== 'comment') note();
      skip(token.to, token.kind !== 'comment');
    } else if (word === 'let') {
      open('in', undefined);
      at += word.length;
    } else if (word === 'in' && frame.close === 'in') {
      frames.pop();
      at += word.length;
    } else if (word === 'inherit' && frame.name) {
      note();
      skip(placeOf(source, ';', at), true);
    } else if ((word === 'with' || word === 'assert') && !frame.name) {
      note();
      skip(placeOf(source, ';', at) + 1, true);
    } else if (word) {
      if (frame.name) frame.name.push(word);
      else note();
      at += word.length;
    } else if (source.startsWith('${', at) && frame.name) {
      frame.name.push('*');
      at = placeOf(source, '}', at) + 1;
    } else if (character === '=' && frame.name) {
      frame.binding = frame.path && [...frame.path, ...frame.name];
      frame.name = undefined;
      note();
      at += 1;
    } else if (character === ';' && (frame.close === '}' || frame.close === 'in')) {
      note();
      Object.assign(frame, { binding: undefined, name: [] });
      at += 1;
    } else if (character === '{') {
      const end = argumentsEnd(source, at);
      if (end === undefined) {
        note();
        const isValue = transparent.test(code.slice(0, at).trimEnd().slice(-80));
        open('}', isValue ? (frame.binding ?? frame.path) : undefined);
        at += 1;
      } else skip(end, false);
    } else if (character === '[' || character === '(') {
      note();
      open(character === '[' ? ']' : ')', frame.binding ?? frame.path);
      at += 1;
    } else if (character === frame.close) {
      note();
      if (frames.length > 1) frames.pop();
      at += 1;
    } else at += 1;
  }
  return Array.from({ length: line + 1 }, (_, index) => {
    const path = paths[index];
    return path && path.length > 0 ? path : undefined;
  });
}

/** Where a character comes next; the end of a text that has none, because it is still being typed. */
function placeOf(source: string, character: string, from: number): number {
  const at = source.indexOf(character, from);
  return at < 0 ? source.length : at;
}

/** Where the arguments of a function end that begin at a brace, colon included; undefined for a set. */
function argumentsEnd(source: string, at: number): number | undefined {
  const match = /^\{[\w\s,.?@'"-]*\}\s*(?:@\s*\w+\s*)?:/.exec(source.slice(at, at + 2000));
  return match ? at + match[0].length : undefined;
}
