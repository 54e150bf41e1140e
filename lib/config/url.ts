/**
 * Answers as a URL query: `v=1&host.name=dev-vm&user.packages=git,jq`. Keys are field paths, sorted;
 * what equals its default is left out. Values that hold more than `A-Za-z0-9-_.~:/` go as `~` and
 * base64url of their UTF-8 (so `~/x` is plain text), because old Nix mangles anything else (docs/decisions/0003).
 */
import { type FieldSpec, fieldByPath, fields } from './fields';
import { type Migration, migrate, migrations, versionOf } from './migrations';
import { ProblemList, problemsForPrograms, repair } from './repair';
import { type Config, defaultConfig, type Problem } from './schema';
import { secretProblem } from './secret-shape';

/** Version of the table of defaults a link was written against. */
export const urlVersion = String(versionOf(migrations));

const readable = /^[A-Za-z0-9_.~:/-]+$/;
const encoded = /^~[A-Za-z0-9_-]*$/;

function encodeText(text: string): string {
  if (readable.test(text) && !encoded.test(text)) return text;
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `~${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

function decodeText(text: string): string {
  if (!encoded.test(text)) return text;
  const base64 = text.slice(1).replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function encodeValue(field: FieldSpec, value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '~' : value.map((item) => encodeText(String(item))).join(',');
  }
  // Keyboard options are a list to people: keep their commas readable.
  if (
    field.kind === 'search' &&
    field.list === 'keyboardOptions' &&
    /^[A-Za-z0-9_.:,-]+$/.test(String(value))
  )
    return String(value);
  return encodeText(String(value));
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}

/**
 * The query of an answer set, `v` first, keys sorted, ready to stand behind `?`.
 * @param config a complete answer set
 */
export function encodeQuery(config: Config): string {
  const pairs = fields.flatMap((field) => {
    const value = (config[field.step] as Record<string, unknown>)[field.key];
    return sameValue(value, field.default) ? [] : [`${field.path}=${encodeValue(field, value)}`];
  });
  return [`v=${urlVersion}`, ...pairs.sort()].join('&');
}

/** One value as the schema takes it; undefined where it cannot be read, which is then a problem. */
function decodeValue(field: FieldSpec, texts: readonly string[], problems: ProblemList): unknown {
  const { path, kind, title } = field;
  const decode = (text: string, at: string): string | undefined => {
    try {
      return decodeText(text);
    } catch {
      problems.add(
        at,
        `${title} can’t be read: what follows “~” is no base64url. Copy the link again, or remove this part.`,
      );
      return undefined;
    }
  };
  if (kind === 'lines' || kind === 'ports' || kind === 'packages') {
    return texts
      .flatMap((text) => splitList(text))
      .filter((item) => item.trim() !== '' && item !== '~')
      .map((item, index) => decode(item.trim(), `${path}.${index}`))
      .filter((item) => item !== undefined)
      .map((item) => (kind === 'ports' ? decodeInteger(item) : item));
  }
  if (texts.length > 1) {
    problems.add(path, `${title} is given ${texts.length} times. Give it once.`);
    return undefined;
  }
  const text = decode(texts[0] ?? '', path);
  if (text === undefined) return undefined;
  if (kind === 'integer') return decodeInteger(text);
  if (kind === 'boolean') return { true: true, false: false }[text] ?? text;
  return text;
}

// A comma that a new entry follows: of ours (“~…”) or a key of SSH.
const beforeEntry = /,(?=\s{0,9}(?:~|ssh-|ecdsa-|sk-))/;

/** The entries of a list. What a form sends can have spaces, and then commas of its own: `ssh-rsa AAAA ada,home`. */
function splitList(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/[^\S\r]/.test(line.trim()) ? beforeEntry : ','));
}

function decodeInteger(text: string): number | string {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/**
 * The words that refuse a secret in a link, also where it is one of the encoded values (`~…`), which show nothing.
 * @param query the part behind `?`
 * @returns a sentence, or undefined when the link looks harmless
 */
export function secretInQuery(query: string): string | undefined {
  for (const [key, text] of new URLSearchParams(query)) {
    const texts = [key, text, ...text.split(/[,\s]/).filter((item) => encoded.test(item))];
    for (const item of texts) {
      const problem = secretProblem(decodedOrNot(item));
      if (problem) return problem;
    }
  }
  return undefined;
}

function decodedOrNot(text: string): string {
  try {
    return decodeText(text);
  } catch {
    return text;
  }
}

/** Whether a key is one that mail programs, shops and networks append to links: it means nothing to us. */
export function isTracking(key: string): boolean {
  return /^(?:utm_\w+|fbclid|gclid|msclkid|mc_eid)$/.test(key);
}

/**
 * Reads a query, in any order of keys. Tracking keys are passed over; `&amp;`, as in a page's source, is `&`.
 * @param problems takes what could not be read at all (unknown keys, wrong version)
 * @returns the input for `repair`
 */
function readQuery(
  query: URLSearchParams,
  problems: ProblemList,
  steps: readonly Migration[] = migrations,
): unknown {
  const input: Record<string, Record<string, unknown>> = {};
  const texts = new Map<string, string[]>();
  for (const [sent, text] of query) {
    const key = sent.trim().replace(/^(?:amp;){1,9}/, '');
    if (isTracking(key)) continue;
    const before = texts.get(key);
    if (before) before.push(text);
    else texts.set(key, [text]);
  }
  // A query that somebody types may have no version: it is read as one of today.
  const newest = String(versionOf(steps));
  const versions = [...new Set(texts.get('v') ?? [newest])];
  texts.delete('v');
  const migrated = versions.length === 1 ? migrate(versions[0] as string, texts, steps) : undefined;
  if (!migrated) {
    const shown = versions.join(', ').slice(0, 20);
    problems.add(
      'v',
      `This link is of version ${shown}; this site reads version ${newest}. It may come from a newer Hyprguest.`,
    );
  }
  for (const [key, values] of migrated ?? texts) {
    const field = fieldByPath.get(key);
    if (!field) {
      problems.addUnknown(key);
      continue;
    }
    const value = decodeValue(field, values, problems);
    input[field.step] ??= {};
    (input[field.step] as Record<string, unknown>)[field.key] = value;
  }
  return input;
}

/**
 * Strict reading, for programs: any problem refuses the whole.
 * @param query the part behind `?`
 * @param steps what has changed the meaning of links since
 */
export function parseQuery(
  query: URLSearchParams,
  steps?: readonly Migration[],
): { ok: true; config: Config } | { ok: false; problems: Problem[] } {
  const found = problemsForPrograms();
  const { config, problems } = repair(readQuery(query, found, steps), defaultConfig, found);
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

/**
 * Forgiving reading, for the page: a bad value falls back to its default, of a list only the bad entries are left
 * out, and each is explained.
 * @returns a valid answer set, and every problem that was met
 */
export function decodeQuery(query: URLSearchParams): { config: Config; problems: Problem[] } {
  const found = new ProblemList();
  return repair(readQuery(query, found), defaultConfig, found);
}
