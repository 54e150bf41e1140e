import type { Problem } from '@/lib/config/schema';
import { problemSentence } from '@/lib/problem-sentence';
import { prefersJson } from './accept';
import { anyOrigin } from './cross-origin';

const titles = {
  400: 'What was asked for cannot be made',
  404: 'There is nothing at this address',
  405: 'This address does not take that method',
  410: 'This version is not served any more',
  411: 'The length of the body is missing',
  412: 'This file is not in the state that the request wants it in',
  413: 'The body is too large',
  414: 'The query is too long',
  415: 'The body is of another type than this address takes',
  416: 'The file has no such part',
  417: 'What the client expects cannot be',
} as const;

/** The statuses that have words here. */
export type ProblemStatus = keyof typeof titles;

/** What a request says of its client, as far as the response depends on it. */
export interface Client {
  method: string;
  headers: Pick<Headers, 'get'>;
}

/** A response before it is one of Node's or of the web's. */
export interface HttpReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** The most problems to name, because a reply must not be much larger than its request. */
const mostErrors = 50;

/** Characters of a message: it may repeat what was typed, but not all of it when that is long. */
const mostMessage = 1_000;

/**
 * An error as the client can best use it: problem+json (RFC 9457) or plain text.
 * @param client who it answers
 * @param errors what is wrong, by field where a field is meant
 * @param headers more of them
 */
export function problem(
  client: Client,
  status: ProblemStatus,
  errors: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): HttpReply {
  const json = prefersJson(client.headers);
  const reported = firstProblems(errors);
  return {
    status,
    headers: {
      ...anyOrigin,
      'Cache-Control': 'no-store',
      'Content-Type': json ? 'application/problem+json' : 'text/plain; charset=utf-8',
      Vary: 'Accept, User-Agent',
      ...headers,
    },
    body:
      client.method === 'HEAD' ? '' : json ? asJson(status, reported) : asText(status, reported),
  };
}

/** The same as a `Response`, for a route. */
export function problemResponse(
  request: Request,
  status: ProblemStatus,
  errors: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const answer = problem(request, status, errors, headers);
  return new Response(request.method === 'HEAD' ? null : answer.body, answer);
}

function asJson(status: ProblemStatus, errors: readonly Problem[]): string {
  const document = { type: 'about:blank', title: titles[status], status, errors };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function asText(status: ProblemStatus, errors: readonly Problem[]): string {
  const lines = errors.map(problemSentence);
  return `${titles[status]}.\n\n${lines.join('\n')}\n`;
}

/**
 * The first problems, each shortened, so that the answer is not much larger than its request; the last one counts the rest.
 * @param errors all of them
 */
export function firstProblems(errors: readonly Problem[]): readonly Problem[] {
  const reported = errors.slice(0, mostErrors).map(({ path, message }) => ({
    path: shortened(path, 200),
    message: shortened(message, mostMessage),
  }));
  const rest = errors.length - reported.length;
  return rest === 0 ? reported : [...reported, { path: '', message: `And ${rest} more.` }];
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
