/**
 * Puts the front door (`front-door.ts`) before Next, in whatever way Next was started: Node tells of every connection and of
 * every request on channels of its own before anybody handles them (https://nodejs.org/api/diagnostics_channel.html).
 */
import { subscribe } from 'node:diagnostics_channel';
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isActionBody } from './action-body';
import { Conversation, linger } from './conversation';
import { judgeRequest, type Verdict } from './front-door';
import { lastAnswers, lengthHeader, mostBody } from './limits';
import { requestOrigin } from './origin';
import { type HttpReply, problem } from './problem';
import { securityHeaders, strictTransport } from './security-headers';
import type { Place, Site } from './site';
import { type Lane, Turns } from './turns';

type ServerSocket = Socket & { server?: unknown };

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
    const { server } = (message as { socket: ServerSocket }).socket;
    if (server instanceof Server) takeOver(server, options);
  });
  // Next listens about a second before it starts us, and would answer by itself whoever came meanwhile. Only here does Node say
  // what is open (https://nodejs.org/api/process.html names no other way).
  const { _getActiveHandles } = process as unknown as { _getActiveHandles?(): unknown[] };
  for (const handle of _getActiveHandles?.call(process) ?? []) {
    if (handle instanceof Server) takeOver(handle, options);
    else if (handle instanceof Socket && (handle as ServerSocket).server instanceof Server) {
      handle.destroy();
    }
  }
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

/** Where an answer waits for its turn, and how much of one it fills: about a hundredth of a second is one turn. */
function waitsIn(place: Place, isAction = false): [lane: Lane, share: number] {
  // Health tells whether the server is well, so it does not wait behind others.
  if (place.name === '/api/health') return ['health', 1 / 16];
  if (place.kind === 'file') return ['usual', 1 / 8];
  const isDear = place.kind === 'page' ? place.isDrawn && !isAction : place.name === patchRoute;
  return isDear ? ['dear', 1] : ['usual', 1 / 4];
}

const patchRoute = '/api/compare.patch';

/** How long, in milliseconds, a server that shall stop waits for requests to become whole. */
const lastRequests = 5_000;

/** Stands before the listeners that a server has. */
function takeOver(server: Server, options: Options): void {
  // Whoever listens for checkContinue is our own guard, so the server is guarded already.
  if (server.listenerCount('checkContinue') > 0) return;
  const listeners = server.listeners('request') as Listener[];
  const conversations = new Map<Duplex, Conversation>();
  const conversationOn = (socket: Duplex) => {
    const known = conversations.get(socket);
    if (known) return known;
    const conversation = new Conversation(socket, (status) =>
      logLine(options.log, { method: 'odd', place: 'nothing', status, milliseconds: 0 }),
    );
    conversations.set(socket, conversation);
    socket.once('close', () => conversations.delete(socket));
    return conversation;
  };
  const turns = new Turns();
  let stopping = false;
  const next: Next = async (request, response, place, isAction) => {
    if (!(await turns.wait(response, ...waitsIn(place, isAction)))) return;
    if (stopping) response.shouldKeepAlive = false;
    for (const listener of listeners) listener.call(server, request, response);
  };
  const hear = (request: IncomingMessage, response: ServerResponse, asks = false) => {
    if (!conversationOn(request.socket).hear(response)) return;
    handle(request, response, options, next, asks);
  };
  server.removeAllListeners('request');
  server.on('connection', (socket) => {
    turns.newcomer();
    conversationOn(socket);
  });
  server.on('request', (request, response) => hear(request, response));
  // Judged first, because the client sends its body only when it gets a 100.
  server.on('checkContinue', (request, response) => hear(request, response, true));
  // Node would answer these two itself, without a word.
  server.on('checkExpectation', (request, response) => hear(request, response));
  Object.assign(server, { requireHostHeader: false });
  // Node counts an answer as given when its end was written, and would cut off who has not taken it yet; `close` calls this.
  server.closeIdleConnections = () => {
    for (const one of conversations.values()) one.leaveIdle();
  };
  const stop = () => {
    if (stopping) return;
    stopping = true;
    const signalled = performance.now();
    setInterval(() => {
      // Next waits for every connection, also for one that asks nothing.
      server.closeIdleConnections();
      const waited = performance.now() - signalled;
      if (waited > lastRequests) for (const one of conversations.values()) one.leaveUnasked();
      if (waited > lastAnswers) server.closeAllConnections();
    }, 200).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  // Node reports here what comes too late, what is no request, and what has too many headers.
  server.on('clientError', (error, socket) => conversationOn(socket).refuseBytes(error));
  // Without a listener Node closes the connection without a word.
  server.on('connect', (_request, socket) => conversationOn(socket).refuseTunnel());
  // A client that neither sends nor takes anything for so long does not need the connection.
  server.timeout = 60_000;
  // A proxy keeps its connections for a minute. If we closed one first, a request that came at that moment would be lost.
  server.keepAliveTimeout = Math.max(75_000, server.keepAliveTimeout);
  // Node would drop headers behind the first 2,000 unseen, a second Host among them; 16 KiB is limit enough.
  server.maxHeadersCount = 0;
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  // Next neither answers nor closes an Upgrade to a path that it does not know, and nobody here upgrades. Without a listener
  // Node takes such a request for any other, as it should (RFC 9110 §7.8).
  if (!options.developing) server.removeAllListeners('upgrade');
}

/** @param asks whether the client waits for a 100 before it sends its body */
function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: Options,
  next: Next,
  asks: boolean,
): void {
  const head = {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: request.headers,
  };
  const begun = performance.now();
  const refused = refusedHead(request);
  const verdict: Verdict = refused ? { answer: refused } : judgeRequest(head, options.site);
  report(response, head.method, placeOf(verdict), begun, options.log);
  // Node reads no further on a connection that asked for another protocol, and would lose what stands behind.
  if (request.headers.upgrade !== undefined && !options.developing) {
    response.shouldKeepAlive = false;
  }
  if ('answer' in verdict) {
    send(response, verdict.answer);
    return;
  }
  if (asks) response.writeContinue();
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
    whenWhole(request, () => {
      // What nobody reads of a longer body would keep the connection from going on.
      if (!request.complete) response.once('finish', () => request.resume());
      void next(request, response, pass.place);
    });
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

/** The answer to what Node lets through, or would answer itself without a word; undefined when there is nothing to refuse. */
function refusedHead({ method = '', httpVersion, rawHeaders, headers }: IncomingMessage) {
  const refuse = (status: 400 | 417, message: string): HttpReply => {
    const client = { method, headers: { get: () => null } };
    return problem(client, status, [{ path: '', message }], { Connection: 'close' });
  };
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name)).length;
  // Node takes the first one, and a proxy may take the other (RFC 9112 §3.2).
  if (hosts > 1) return refuse(400, 'Host stands there more than once.');
  if (httpVersion !== '1.1') return undefined;
  if (hosts === 0) return refuse(400, 'Host is missing. HTTP/1.1 needs it.');
  // RFC 9110 §10.1.1
  if (headers.expect !== undefined && !/^100-continue$/i.test(headers.expect)) {
    return refuse(417, 'Expect may only be 100-continue.');
  }
  return undefined;
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

/**
 * Waits until a body is there, and leaves it to the next reader: a turn is no use while it is awaited. When it does not come,
 * `then` is never called.
 */
function whenWhole(request: IncomingMessage, then: () => void): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = request.headers;
  if (length === '0' && coding === undefined) {
    then();
    return;
  }
  const look = () => {
    // What is too long is refused by whoever reads it.
    if (!request.complete && request.readableLength <= mostBody) return;
    request.off('readable', look);
    then();
  };
  request.on('readable', look);
  // Gives nothing yet, and has Node keep as much as this instead of the usual 16 KiB. Nothing may be read and put back: Next
  // takes no body that was touched.
  if (!request.complete) request.read(mostBody + 1);
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

function send(response: ServerResponse, { status, headers, body }: HttpReply): void {
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
    logLine(log, {
      method: known.test(method) ? method : 'odd',
      place,
      status,
      milliseconds: Math.round(performance.now() - begun),
      // What was answered in its place left the connection open.
      ...(!writableFinished && !response.req.socket.writable && { aborted: true }),
    });
  });
}

interface Line {
  method: string;
  place: string;
  status: number;
  milliseconds: number;
  aborted?: true;
}

function logLine(log: Options['log'], line: Line): void {
  const isFault = line.status >= 500;
  if (!isFault && !log) return;
  const time = new Date().toISOString();
  (log ?? console.error)(JSON.stringify({ time, ...line, ...(isFault && { fault: true }) }));
}

function isSecure({ headers }: IncomingMessage): boolean {
  if (headers['x-forwarded-proto'] === undefined) return false;
  const get = (name: string) => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
  return requestOrigin({ get })?.startsWith('https:') ?? false;
}
