/**
 * Puts the front door (`front-door.ts`) before Next, in whatever way Next was started: Node tells of every connection and of
 * every request on channels of its own before anybody handles them (https://nodejs.org/api/diagnostics_channel.html).
 */
import { subscribe } from 'node:diagnostics_channel';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { isActionBody } from './action-body';
import { admit, type Verdict } from './front-door';
import { lengthHeader } from './limits';
import { requestOrigin } from './origin';
import { type Answer, problem } from './problem';
import { securityHeaders, strictTransport } from './security-headers';
import type { Place, Site } from './site';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Hands a request on to Next. */
type Next = (
  request: IncomingMessage,
  response: ServerResponse,
  place: Place,
  isAction?: boolean,
) => Promise<void>;

interface Options {
  site: Site;
  /** While developing, Next keeps a socket to the page open, which needs Upgrade. */
  developing: boolean;
  /** Takes one line for each request that was answered. Without it only faults are logged. */
  log?: (line: string) => void;
}

/**
 * Guards every HTTP server of this process, from its next connection on.
 * @param options what it serves and how
 */
export function guardRequests(options: Options): void {
  subscribe('net.server.socket', (message) => {
    const { server } = (message as { socket: Socket & { server?: unknown } }).socket;
    if (server instanceof Server) takeOver(server, options);
  });
  // Set here, because Node itself refuses some requests before any listener sees them: no Host, an unknown Expect.
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as {
      request: IncomingMessage;
      response: ServerResponse;
      server: Server;
    };
    takeOver(server, options);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (isSecure(request)) {
      for (const [name, value] of Object.entries(strictTransport)) response.setHeader(name, value);
    }
  });
}

/**
 * Lets one request at a time go on, each in a turn of the event loop of its own. Without it each turn would serve every
 * connection that is there before Node accepts one more, so that a few dozen busy clients keep all new ones out for seconds.
 */
function oneEachTurn(): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async () => {
    last = last.then(() => new Promise(setImmediate));
    await last;
  };
}

/** Whether an answer takes long to make. Health does not, and tells whether the server is well. */
function takesLong(place: Place, isAction = false): boolean {
  if (place.kind === 'route') return place.name !== '/api/health';
  return isAction || (place.kind === 'page' && place.isDrawn);
}

/** Stands before the listeners that a server has. */
function takeOver(server: Server, options: Options): void {
  // Whoever listens for checkContinue is our own guard, so the server is guarded already.
  if (server.listenerCount('checkContinue') > 0) return;
  const listeners = server.listeners('request') as Listener[];
  const turn = oneEachTurn();
  let stopping = false;
  const next: Next = async (request, response, place, isAction) => {
    if (takesLong(place, isAction)) await turn();
    // Whoever left while waiting wants no answer.
    if (response.destroyed) return;
    if (stopping) response.shouldKeepAlive = false;
    for (const listener of listeners) listener.call(server, request, response);
  };
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    handle(request, response, options, next);
  });
  // Judged first, because the client sends its body only once it is told to.
  server.on('checkContinue', (request, response) => {
    handle(request, response, options, async (...both) => {
      response.writeContinue();
      await next(...both);
    });
  });
  // Idle connections are closed when the server is told to stop, because they would hold it up; Next waits for requests.
  process.once('SIGTERM', () => {
    stopping = true;
    setInterval(() => server.closeIdleConnections(), 200).unref();
  });
  // Node reports here what comes too late, what is no request, and what has too many headers.
  server.on('clientError', refuseBytes);
  // Without a listener Node closes the connection without a word.
  server.on('connect', (_request, socket: Taken) => {
    // Another answer is on its way, and this one could be taken for it.
    if (socket._httpMessage) socket.destroy();
    else answerBytes(socket, ...noTunnel);
  });
  // A client that neither sends nor takes anything for so long does not need the connection.
  server.timeout = 60_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  // Next neither answers nor closes an Upgrade to a path that it does not know, and nobody here upgrades. Without a listener
  // Node takes such a request for any other, as it should (RFC 9110 §7.8).
  if (!options.developing) server.removeAllListeners('upgrade');
}

function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
  next: Next,
): void {
  const head = {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
  };
  const begun = performance.now();
  const verdict: Verdict = namesManyHosts(request)
    ? { answer: manyHosts(head.method) }
    : admit(head, options.site);
  report(response, head.method, placeOf(verdict), begun, options.log);
  if ('answer' in verdict) {
    send(response, verdict.answer);
    return;
  }
  const { pass, headers } = verdict;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (pass.place.kind === 'page') {
    const policy = pass.place.policy || options.site.notFoundPolicy;
    response.setHeader('Content-Security-Policy', policy);
    if (pass.place.isDrawn && !options.developing) giveNonce(pass.headers, response, policy);
  }
  correctHeaders(response, pass.place.kind === 'route', headers.Vary);
  request.method = pass.method;
  request.url = pass.url;
  request.headers = pass.headers;
  if (!pass.isAction) {
    void next(request, response, pass.place);
    return;
  }
  readFirst(request, Number(pass.headers['content-length']), (body) => {
    if (isActionBody(body)) {
      void next(request, response, pass.place, true);
      return;
    }
    const client = { method: head.method, headers: { get: () => 'application/json' } };
    const message = 'These are no answers of the page.';
    send(response, problem(client, 400, [{ path: '', message }], { Connection: 'close' }));
  });
}

/** Whether Host stands there twice: Node takes the first one, and a proxy may take the other (RFC 9112 §3.2). */
function namesManyHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts++;
  }
  return hosts > 1;
}

function manyHosts(method: string): Answer {
  const message = 'Host stands there more than once.';
  const client = { method, headers: { get: () => null } };
  return problem(client, 400, [{ path: '', message }], { Connection: 'close' });
}

/** Reads a body, and puts it back for the next reader. When the body does not come, `then` is never called. */
function readFirst(request: IncomingMessage, bytes: number, then: (body: string) => void): void {
  if (bytes === 0) {
    then('');
    return;
  }
  const look = () => {
    // Reads all or nothing, because reading past the end would end the stream for the next reader, too.
    const body: Buffer | null = request.read(bytes);
    if (body === null || body.length < bytes) return;
    request.off('readable', look);
    request.unshift(body);
    then(body.toString('utf8'));
  };
  request.on('readable', look);
}

function placeOf(verdict: Verdict): string {
  const place = 'answer' in verdict ? verdict.place : verdict.pass.place;
  return place?.name ?? 'nothing';
}

/** Gives a page that is drawn for each request a nonce: Next writes the one that it finds in the request into its scripts. */
function giveNonce(headers: IncomingMessage['headers'], response: ServerResponse, policy: string) {
  const nonce = `'nonce-${btoa(crypto.randomUUID())}'`;
  const own = policy.replace("script-src 'self'", `$& ${nonce}`);
  headers['content-security-policy'] = own;
  response.setHeader('Content-Security-Policy', own);
}

/** Corrects what Next puts into the headers of an answer, at the moment when they are written. */
function correctHeaders(response: ServerResponse, isRoute: boolean, depends = ''): void {
  const writeHead = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const packed = response.getHeader('content-encoding') !== undefined;
    const length = response.getHeader(lengthHeader);
    if (length !== undefined) {
      response.removeHeader(lengthHeader);
      if (!packed) response.setHeader('Content-Length', Number(length));
    }
    // Weak, because the page packed and unpacked is not the same bytes.
    const etag = response.getHeader('etag');
    if (packed && typeof etag === 'string' && etag.startsWith('"')) {
      response.setHeader('ETag', `W/${etag}`);
    }
    for (const name of response.getHeaderNames()) {
      const value = response.getHeader(name);
      if (Array.isArray(value) && name !== 'link') response.setHeader(name, joinOnce(value));
    }
    // Routes lose what only pages vary by, or a cache would keep many copies of one archive. Next overwrites an earlier Vary.
    const vary = joinOnce(`${depends},${response.getHeader('vary') ?? ''}`.split(','), isRoute);
    if (vary === '') response.removeHeader('vary');
    else response.setHeader('Vary', vary);
    return writeHead.call(response, status, ...rest);
  }) as ServerResponse['writeHead'];
}

/** Values of a header, each once; for a route without those that only pages vary by. */
function joinOnce(values: readonly string[], isRoute = false): string {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  return [...new Set(names)]
    .filter((name) => name !== '' && !(isRoute && /^(?:rsc|next-)/i.test(name)))
    .join(', ');
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const isBodiless = status === 204 || status === 304;
  response.writeHead(status, {
    ...headers,
    ...(!isBodiless && body !== '' && { 'Content-Length': Buffer.byteLength(body) }),
  });
  const { req: request } = response;
  const { expect, 'content-length': length, 'transfer-encoding': coding } = request.headers;
  const isSending =
    !request.complete && expect === undefined && (Number(length) > 0 || coding !== undefined);
  if (headers.Connection !== 'close' || !isSending || body === '') {
    response.end(body);
    return;
  }
  // With its length the client knows that it has all of it; the connection ends later.
  response.write(body);
  linger(request, () => response.end());
}

/** How long, and for how many bytes more, a client that goes on sending is read. */
const patience = { milliseconds: 2000, bytes: 2 ** 21 };

/**
 * Throws away what still comes. A connection that is closed while bytes lie unread is reset, and the client loses the answer
 * that it had not read yet (RFC 9112 §9.6).
 * @param then once it has ended, or is too much
 */
function linger(stream: Readable, then: () => void): void {
  let bytes = 0;
  const end = () => {
    clearTimeout(timer);
    stream.off('data', count).off('end', end).off('close', end);
    then();
  };
  const count = (data: Buffer) => {
    bytes += data.length;
    if (bytes > patience.bytes) end();
  };
  const timer = setTimeout(end, patience.milliseconds);
  stream.on('data', count).on('end', end).on('close', end);
}

const known = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** Logs one line for each answer, without addresses, queries or names. A fault of ours is logged in any case. */
function report(
  response: ServerResponse,
  method: string,
  place: string,
  begun: number,
  log: Options['log'],
): void {
  response.once('close', () => {
    const { statusCode: status, writableFinished } = response;
    if (status < 500 && !log) return;
    const line = JSON.stringify({
      time: new Date().toISOString(),
      method: known.test(method) ? method : 'odd',
      place,
      status,
      milliseconds: Math.round(performance.now() - begun),
      ...(!writableFinished && { aborted: true }),
      ...(status >= 500 && { fault: true }),
    });
    (log ?? console.error)(line);
  });
}

function isSecure({ headers }: IncomingMessage): boolean {
  if (headers['x-forwarded-proto'] === undefined) return false;
  const get = (name: string) => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  return requestOrigin({ get })?.startsWith('https:') ?? false;
}

/** A connection, and the answer that Node sends on it or waits for. */
type Taken = Duplex & { _httpMessage?: ServerResponse | null };

type RawAnswer = [status: number, phrase: string, words: string, more?: string];

const parserErrors: Readonly<Record<string, RawAnswer>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    'The address and the headers may have 16 KiB together. Send longer answers as JSON with POST /api/flake.zip.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Payload Too Large', 'The body is too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to come.'],
};
const notHttp: RawAnswer = [400, 'Bad Request', 'This is not HTTP as RFC 9112 has it.'];
const noTunnel: RawAnswer = [
  405,
  'Method Not Allowed',
  'This is a site and no proxy.',
  'Allow: GET, HEAD, POST, OPTIONS',
];

/** Answers bytes that Node's parser refuses: there is no response to write to, only the connection. */
function refuseBytes(error: NodeJS.ErrnoException, socket: Taken): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
    socket.destroy();
    return;
  }
  // The answer that is still being made for the same bytes would be taken for that of another request.
  const pending = socket._httpMessage;
  if (pending) {
    pending.detachSocket(socket as Socket);
    pending.destroy();
    pending.emit('close');
  }
  answerBytes(socket, ...(parserErrors[error.code ?? ''] ?? notHttp));
}

function answerBytes(socket: Duplex, ...[status, phrase, words, more]: RawAnswer): void {
  const body = `${words}\n`;
  const lines = [
    `HTTP/1.1 ${status} ${phrase}`,
    'Connection: close',
    'Cache-Control: no-store',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(more === undefined ? [] : [more]),
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
  ];
  // A client that has gone meanwhile is nobody's fault.
  socket.on('error', () => socket.destroy());
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  linger(socket, () => (socket as Socket).destroySoon());
}
