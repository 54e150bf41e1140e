/**
 * Answers as a URL query: `v=1&host.name=dev-vm&user.packages=git,jq`. Keys are field paths, sorted;
 * what equals its default is left out. Values that hold more than `A-Za-z0-9-_.~:/` go as `~` and
 * base64url of their UTF-8 (so `~/x` is plain text), because old Nix mangles anything else (docs/decisions/0003).
 */
import { type FieldSpec, fieldByPath, fields } from './fields';
import { type Config, type ConfigInput, defaultConfig, type Problem, parseConfig } from './schema';

/** Version of the table of defaults a link was written against. */
export const urlVersion = '1';

const readable = /^[A-Za-z0-9_.~:/-]+$/;
const encoded = /^~[A-Za-z0-9_-]*$/;

function encodeText(text: string): string {
  if (readable.test(text) && !encoded.test(text)) return text;
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `~${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
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
  if (field.path === 'host.keyboardOptions' && /^[A-Za-z0-9_.:,-]+$/.test(String(value)))
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

/** One value as the schema wants it, or a sentence on what is wrong. */
function decodeValue(
  field: FieldSpec,
  texts: readonly string[],
): { value: unknown } | { message: string } {
  const isList = field.kind === 'lines' || field.kind === 'integers' || field.kind === 'packages';
  if (texts.length > 1 && !isList)
    return { message: `${field.title} is given ${texts.length} times. Give it once.` };
  try {
    if (isList) {
      const items = texts
        .flatMap((text) => text.split(/[,\n]/))
        .filter((item) => item.trim() !== '' && item !== '~')
        .map((item) => decodeText(item.trim()));
      return { value: field.kind === 'integers' ? items.map(decodeInteger) : items };
    }
    const text = decodeText(texts[0] ?? '');
    if (field.kind === 'integer') return { value: decodeInteger(text) };
    if (field.kind === 'boolean') {
      return { value: { true: true, false: false }[text] ?? text };
    }
    return { value: text };
  } catch {
    return {
      message: `${field.title} can’t be read: what follows “~” is no base64url. Copy the link again, or remove this part.`,
    };
  }
}

function decodeInteger(text: string): number | string {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/**
 * Reads a query, in any order of keys.
 * @param listed where all keys are listed, in words for who reads of an unknown one
 * @returns the input for the schema, and what could not be read at all (unknown keys, wrong version)
 */
function readQuery(
  query: URLSearchParams,
  listed = '',
): { input: ConfigInput; problems: Problem[] } {
  const problems: Problem[] = [];
  const input: Record<string, Record<string, unknown>> = {};
  for (const key of new Set(query.keys())) {
    if (key === 'v') {
      const versions = query.getAll('v');
      if (versions.some((version) => version !== urlVersion)) {
        problems.push({
          path: 'v',
          message: `This link is of version ${versions.join(', ')}; this site reads version ${urlVersion}. It may come from a newer Hyprguest.`,
        });
      }
      continue;
    }
    const field = fieldByPath.get(key);
    if (!field) {
      problems.push({
        path: key,
        message: `There is no answer “${key}”.${nearest(key)}${listed}`,
      });
      continue;
    }
    const decoded = decodeValue(field, query.getAll(key));
    if ('message' in decoded) problems.push({ path: key, message: decoded.message });
    else {
      input[field.step] ??= {};
      (input[field.step] as Record<string, unknown>)[field.key] = decoded.value;
    }
  }
  return { input: input as ConfigInput, problems };
}

/** “Did you mean”: a known key with the same last part, or the same letters whatever their case. */
function nearest(key: string): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const found =
    fields.find((f) => plain(f.path) === plain(key)) ??
    fields.find((f) => plain(f.key) === plain(key.split('.').at(-1) ?? ''));
  return found ? ` Did you mean “${found.path}”?` : '';
}

/**
 * Strict reading, for programs: any problem refuses the whole.
 * @param query the part behind `?`
 */
export function parseQuery(
  query: URLSearchParams,
): { ok: true; config: Config } | { ok: false; problems: Problem[] } {
  const { input, problems } = readQuery(query, ' GET /api/schema lists all of them.');
  const parsed = parseConfig(input);
  if (problems.length === 0) return parsed;
  return { ok: false, problems: [...problems, ...(parsed.ok ? [] : parsed.problems)] };
}

/**
 * Forgiving reading, for the page: a bad value falls back to its default and is explained.
 * @returns a valid answer set, and every problem that was met
 */
export function decodeQuery(query: URLSearchParams): { config: Config; problems: Problem[] } {
  const { input, problems } = readQuery(query);
  const repaired = input as Record<string, Record<string, unknown>>;
  // Each round drops the answers at fault; there are finitely many, and the empty input is valid.
  for (;;) {
    const parsed = parseConfig(repaired);
    if (parsed.ok) return { config: parsed.config, problems };
    problems.push(...parsed.problems);
    let dropped = false;
    for (const { path } of parsed.problems) {
      const [step = '', key = ''] = path.split('.');
      if (repaired[step] && key in repaired[step]) {
        delete repaired[step][key];
        dropped = true;
      }
    }
    if (!dropped) return { config: defaultConfig, problems };
  }
}
