/** What a file of answers holds. */
export type AnswersFile =
  | {
      /** Nested by step, as `repair` and `parseConfig` take it; not judged yet. */
      input: Record<string, unknown>;
      /** Nobody answered anything in it: all takes its default. */
      isEmpty: boolean;
    }
  /** Why it holds none, as a sentence that goes on from the file's name. */
  | { problem: string };

/**
 * Reads a file of answers: a flake's `hyprguest.json`, or answers nested by step.
 * @param file its bytes or text. JSON in UTF-8 or UTF-16, with a byte order mark or without (Windows writes both)
 */
export function parseAnswersFile(file: Uint8Array | string): AnswersFile {
  const text = typeof file === 'string' ? file : decode(file);
  if (text === undefined) return { problem: 'is neither UTF-8 nor UTF-16 text' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // V8 quotes the text around the fault, which can be long or somebody's secret.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = at && text.slice(0, Number(at)).split('\n').length;
    return { problem: `is not JSON${line ? ` (look at line ${line})` : ''}` };
  }
  if (!isObject(json)) return { problem: 'holds no answers: it is JSON, but not an object' };
  const input = isObject(json.answers) ? json.answers : json;
  const isEmpty = Object.values(input).every(
    (answers) => isObject(answers) && Object.keys(answers).length === 0,
  );
  return { input, isEmpty };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON begins with an ASCII character, so a zero beside it means UTF-16 (RFC 4627 §3). */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
