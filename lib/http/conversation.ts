/** What a connection asks, in order, and the end of it when its bytes are no HTTP. */
import type { ServerResponse } from 'node:http';
import type { Duplex, Readable } from 'node:stream';
import { securityHeaders } from './security-headers';

/** How many answers may be outstanding on one connection. No known client asks as much before it has an answer. */
const mostOutstanding = 32;

type RawAnswer = readonly [status: number, phrase: string, words: string, more?: string];

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

/** One connection: what it asks, and which answers are outstanding. */
export class Conversation {
  private readonly outstanding = new Set<ServerResponse>();
  private last?: ServerResponse;
  private isOver = false;
  /** How many bytes had come when it was last at rest. */
  private bytesAtRest = -1;

  /** @param report takes the status of an answer that belongs to no request */
  constructor(
    private readonly socket: Duplex & { bytesRead?: number },
    private readonly report: (status: number) => void,
  ) {}

  /** Takes each request. @returns whether it is answered; else the connection has asked too much and ends */
  hear(response: ServerResponse): boolean {
    this.last = response;
    this.outstanding.add(response);
    response.once('close', () => {
      this.outstanding.delete(response);
      this.bytesAtRest = this.socket.bytesRead ?? -1;
    });
    if (this.outstanding.size <= mostOutstanding) return true;
    this.socket.destroy();
    return false;
  }

  /** Ends with an answer to bytes that Node's parser refuses; it reports each further byte, too. */
  refuseBytes(error: NodeJS.ErrnoException): void {
    if (error.code === 'ECONNRESET') this.socket.destroy();
    // Those bytes are the body of the last request, when that has not ended.
    const { last } = this;
    const broken = last?.req.complete === false ? last : undefined;
    this.end(parserErrors[error.code ?? ''] ?? notHttp, broken);
  }

  /** Ends with the answer to CONNECT, which Node hands over as a bare connection. */
  refuseTunnel(): void {
    // Node does not go on with answers on a connection that it has handed over.
    if (this.outstanding.size > 0) this.socket.destroy();
    else this.end(noTunnel);
  }

  /** Ends if the last answer was taken, and nothing has come since. */
  leaveIdle(): void {
    const isIdle = this.outstanding.size === 0 && this.bytesAtRest === this.socket.bytesRead;
    if (isIdle) this.socket.destroy();
  }

  /** Ends unless a whole request waits for its answer. */
  leaveUnasked(): void {
    const isAsked = [...this.outstanding].some(({ req }) => req.complete);
    if (!isAsked) this.socket.destroy();
  }

  /** @param broken whose answer the raw one takes the place of, unless it was given already */
  private end(answer: RawAnswer, broken?: ServerResponse): void {
    if (this.isOver) return;
    this.isOver = true;
    const finish = () => {
      if (!this.socket.writable) {
        this.socket.destroy();
        return;
      }
      if (broken?.headersSent) {
        if (this.outstanding.has(broken)) broken.once('close', () => hangUp(this.socket));
        else hangUp(this.socket);
        return;
      }
      if (broken?.socket) {
        broken.detachSocket(broken.socket);
        broken.statusCode = answer[0];
        broken.destroy();
        broken.emit('close');
      } else this.report(answer[0]);
      answerBytes(this.socket, answer);
    };
    // Answers to whole requests come first. They are given in order, so the last one's end is the end of all.
    const before = [...this.outstanding].filter((response) => response !== broken).at(-1);
    if (before) before.once('close', finish);
    else finish();
  }
}

function answerBytes(socket: Duplex, [status, phrase, words, more]: RawAnswer): void {
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
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  hangUp(socket);
}

/** Says that nothing more is said, and leaves when the client does. */
function hangUp(socket: Duplex): void {
  // A client that has gone meanwhile is nobody's fault.
  socket.on('error', () => socket.destroy());
  socket.end();
  linger(socket, () => socket.destroy());
}

/** How long, and for how many bytes more, a client that goes on sending is read. */
const patience = { milliseconds: 2000, bytes: 2 ** 21 };

/**
 * Throws away what still comes. A connection that is closed while bytes lie unread is reset, and the client loses the answer
 * that it had not read yet (RFC 9112 §9.6).
 * @param then once it has ended, or is too much
 */
export function linger(stream: Readable, then: () => void): void {
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
