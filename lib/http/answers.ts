import { type FieldSpec, fields } from '@/lib/config/fields';
import { parseConfig } from '@/lib/config/repair';
import { type Config, defaultConfig, type Problem } from '@/lib/config/schema';
import { decodeQuery, encodeQuery, parseQuery } from '@/lib/config/url';
import { sitePath } from '@/lib/edition';
import { mostBody, mostQuery } from './limits';
import { problemResponse } from './problem';

/** The part of an address behind `?`. Next has encoded it anew, so its length is not the one that was sent. */
export function queryOf(request: Request): string {
  const at = request.url.indexOf('?');
  return at < 0 ? '' : request.url.slice(at + 1);
}

/**
 * The answers in a query. Its length was checked by `front-door.ts`.
 * @returns the answers, or the response that says why there are none
 */
export function answersFromQuery(request: Request, query: string): Config | Response {
  const parsed = parseQuery(new URLSearchParams(query));
  return parsed.ok ? parsed.config : problemResponse(request, 400, parsed.problems);
}

/**
 * The answers in a JSON body, nested by step; what is missing takes its default.
 * @returns the answers, or the response that says why there are none
 */
export async function answersFromBody(request: Request): Promise<Config | Response> {
  const refuse = (status: 400 | 413 | 415, ...messages: string[]) =>
    problemResponse(
      request,
      status,
      messages.map((message): Problem => ({ path: '', message })),
      // Closed, because the unread rest of the body would else be taken for the next request.
      status === 413 ? { Connection: 'close' } : {},
    );
  if (queryOf(request) !== '') {
    return refuse(400, 'Send the answers either in the body or in the query, not in both.');
  }
  if (!isJson(request.headers)) {
    return refuse(415, 'Send the answers as UTF-8 JSON, with Content-Type: application/json.');
  }
  const tooLarge = `A body may have ${mostBody} bytes; answers need far less.`;
  if (Number(request.headers.get('content-length') ?? 0) > mostBody) return refuse(413, tooLarge);
  const bytes = await readAtMost(request, mostBody);
  if (bytes === 'too large') return refuse(413, tooLarge);
  if (bytes === 'broken off') return refuse(400, 'The body ended too early.');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse(400, 'The body is not JSON. For the default answers send {}.');
  }
  const parsed = parseConfig(json);
  return parsed.ok ? parsed.config : problemResponse(request, 400, parsed.problems);
}

/** Whether a body claims to be JSON in the one encoding that JSON has (RFC 8259 §8.1), not packed. */
function isJson(headers: Headers): boolean {
  const { type, parameters } = typeOf(headers);
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice(8);
  const coding = headers.get('content-encoding')?.trim().toLowerCase();
  return (
    /^application\/(?:[a-z0-9!#$&^_.-]+\+)?json$/.test(type) &&
    (charset === undefined || /^"?utf-?8"?$/.test(charset)) &&
    (coding === undefined || coding === '' || coding === 'identity')
  );
}

function typeOf(headers: Headers): { type: string; parameters: string[] } {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  return { type, parameters };
}

/**
 * Where a page without scripts goes on: the page with all questions, with the answers of its address and of its form.
 * The page as sent shows defaults, whatever its address says: so an answer of the form counts only where it is no default.
 * @param request the form as a browser sends it, to the address of the page
 */
export async function answersFromForm(request: Request): Promise<Response> {
  if (typeOf(request.headers).type !== 'application/x-www-form-urlencoded') {
    const message = 'A page takes a form, as application/x-www-form-urlencoded.';
    return problemResponse(request, 415, [{ path: '', message }]);
  }
  const body = await readAtMost(request, mostBody);
  if (typeof body === 'string') {
    const message = 'These answers are too long.';
    return problemResponse(request, 413, [{ path: '', message }], { Connection: 'close' });
  }
  const answers = new URLSearchParams(queryOf(request));
  const form = new URLSearchParams(new TextDecoder().decode(body));
  for (const field of fields) {
    const given = form.getAll(field.path);
    if (given.length === 0 || saysDefault(field, given)) continue;
    answers.delete(field.path);
    for (const text of given) answers.append(field.path, text);
  }
  const next = String(answers);
  if (next.length > mostQuery) {
    const message = `These answers make an address of ${next.length} characters, and it may have ${mostQuery}. Go back and shorten the longest ones, or send all of them as JSON with POST /api/flake.zip.`;
    return problemResponse(request, 413, [{ path: '', message }]);
  }
  // Relative, as the client's own name for this site may be another than ours.
  return new Response(null, { status: 303, headers: { Location: sitePath(`/plain?${next}`) } });
}

function saysDefault(field: FieldSpec, given: readonly string[]): boolean {
  const alone = new URLSearchParams(given.map((text) => [field.path, text]));
  const { config, problems } = decodeQuery(alone);
  return problems.length === 0 && encodeQuery(config) === encodeQuery(defaultConfig);
}

/** Reads a body as it comes, and stops when it is more than it may be: its length may be unknown or a lie. */
async function readAtMost(
  request: Request,
  most: number,
): Promise<Uint8Array | 'too large' | 'broken off'> {
  if (!request.body) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return 'too large';
      }
      chunks.push(value);
    }
  } catch {
    return 'broken off';
  }
}
