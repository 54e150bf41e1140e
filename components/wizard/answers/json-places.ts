/** Where the first fault of a JSON text is, which `JSON.parse` tells in few browsers, and for few faults. */
export interface JsonFault {
  /** Characters before it. */
  at: number;
  /** What is wrong and how to mend it; nothing of the text itself, which may hold somebody's secret. */
  why: string;
}

/** What stands where: `host.name` → characters before its value. */
export type JsonPlaces = ReadonlyMap<string, number>;

/** A name that stands twice in one object, of which JSON silently takes the last. */
export interface JsonDouble {
  path: string;
  /** Characters before the later one. */
  at: number;
  /** Characters before the first one. */
  first: number;
}

/** Deeper than answers are nested; a text that is all brackets must not fill the stack. */
const deepest = 20;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const extraComma = 'This comma is one too many: remove it.';
const missingEnd = 'The text ends too early: a closing bracket is missing.';

/**
 * Reads a JSON text only to learn where things stand in it.
 * @returns the places of all values, or the first fault
 */
export function jsonPlaces(
  text: string,
): { places: JsonPlaces; doubles: readonly JsonDouble[] } | { fault: JsonFault } {
  const places = new Map<string, number>();
  const doubles: JsonDouble[] = [];
  let at = 0;

  const fail = (why: string, from = at): never => {
    throw { at: from, why } satisfies JsonFault;
  };
  const skip = () => {
    while (/[ \t\n\r]/.test(text[at] ?? '')) at += 1;
    if (text[at] === '/' || text[at] === '#') fail('JSON has no comments: remove this.');
    return text[at];
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };

  const readText = (): string => {
    const from = at;
    at += 1;
    while (text[at] !== '"') {
      if (text[at] === '\\') {
        if (!take(escaped))
          fail('This backslash begins nothing that JSON knows: write two for one.');
      } else if ((text[at] ?? '\n') < ' ') fail('This text has no closing " on its line.', from);
      else at += 1;
    }
    at += 1;
    return JSON.parse(text.slice(from, at)) as string;
  };

  /** The entries between two brackets, which one reads by itself. */
  const readEntries = (end: '}' | ']', depth: number, readEntry: (index: number) => void) => {
    if (depth > deepest) fail('This is nested deeper than answers are.');
    at += 1;
    if (skip() === end) {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      if (skip() === ',') fail(extraComma);
      readEntry(index);
      const sign = skip();
      if (sign === end) {
        at += 1;
        return;
      }
      if (sign === undefined) fail(missingEnd);
      if (sign === '}' || sign === ']') fail(`A ${end} belongs here.`);
      if (sign !== ',') fail('A comma is missing before this.');
      const comma = at;
      at += 1;
      if (skip() === end) fail('This comma is one too many: nothing comes after it.', comma);
    }
  };

  const readValue = (path: string, depth: number): void => {
    const sign = skip();
    places.set(path, at);
    const below = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
    if (sign === undefined) fail(missingEnd);
    else if (sign === '{') {
      const names = new Map<string, number>();
      readEntries('}', depth + 1, () => {
        const next = skip();
        if (next === undefined) fail(missingEnd);
        if (next !== '"') fail('A name stands in double quotes.');
        const from = at;
        const name = readText();
        const first = names.get(name);
        if (first === undefined) names.set(name, from);
        else doubles.push({ path: below(name), at: from, first });
        if (skip() !== ':') fail('A colon is missing before this.');
        at += 1;
        readValue(below(name), depth + 1);
      });
    } else if (sign === '[') {
      readEntries(']', depth + 1, (index) => readValue(below(index), depth + 1));
    } else if (sign === '"') readText();
    else if (',:}]'.includes(sign)) fail('A value is missing before this.');
    else if (!take(word) && !take(number)) {
      fail('This is no value: texts stand in double quotes, numbers have no zero in front.');
    }
  };

  try {
    readValue('', 0);
    if (skip() !== undefined) fail('The answers have ended before this.');
    return { places, doubles };
  } catch (fault) {
    if (fault instanceof Error) throw fault;
    return { fault: fault as JsonFault };
  }
}
