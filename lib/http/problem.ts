import type { Problem } from '@/lib/config/schema';
import { prefersJson } from './accept';
import { anyOrigin } from './cross-origin';

const titles = {
  400: 'What was asked for cannot be made',
  405: 'This address does not take that method',
  410: 'This version is not served any more',
  413: 'The body is too large',
  414: 'The query is too long',
  415: 'The body must be JSON',
} as const;

/** More would help nobody, and an answer must not be much larger than its question. */
const mostErrors = 50;

/**
 * An error as the client can best use it: problem+json (RFC 9457) or plain text.
 * @param request what it answers
 * @param errors what is wrong, by field where a field is meant
 * @param headers more of them
 */
export function problemResponse(
  request: Request,
  status: keyof typeof titles,
  errors: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const json = prefersJson(request.headers);
  const body = json ? asJson(status, errors) : asText(status, errors);
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: {
      ...anyOrigin,
      'Cache-Control': 'no-store',
      'Content-Type': json ? 'application/problem+json' : 'text/plain; charset=utf-8',
      Vary: 'Accept, User-Agent',
      ...headers,
    },
  });
}

function asJson(status: keyof typeof titles, errors: readonly Problem[]): string {
  const problem = { type: 'about:blank', title: titles[status], status, errors: few(errors) };
  return `${JSON.stringify(problem, null, 2)}\n`;
}

function asText(status: keyof typeof titles, errors: readonly Problem[]): string {
  const lines = few(errors).map(({ path, message }) => (path ? `${path}: ${message}` : message));
  return `${titles[status]}.\n\n${lines.join('\n')}\n`;
}

function few(errors: readonly Problem[]): readonly Problem[] {
  if (errors.length <= mostErrors) return errors;
  const more = { path: '', message: `And ${errors.length - mostErrors} more.` };
  return [...errors.slice(0, mostErrors), more];
}
