import { connect } from 'node:net';

/** An answer as it stood on the wire. Headers by their names in small letters; several lines of one name as several. */
export interface Reply {
  status: number;
  headers: ReadonlyMap<string, readonly string[]>;
  body: Buffer;
}

export interface Request {
  method?: string;
  /** As it shall stand in the request line. */
  target: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
}

/** A request as bytes: nothing is made right that is wrong. Ends the connection, unless its own headers say otherwise. */
export function bytesOf({ method = 'GET', target, headers = {}, body }: Request): Buffer {
  const given = new Map(Object.entries(headers));
  const names = new Set([...given.keys()].map((name) => name.toLowerCase()));
  if (!names.has('host')) given.set('Host', '127.0.0.1');
  if (!names.has('connection')) given.set('Connection', 'close');
  const framed = names.has('content-length') || names.has('transfer-encoding');
  if (body !== undefined && !framed) given.set('Content-Length', String(Buffer.byteLength(body)));
  const lines = [...given].map(([name, value]) => `${name}: ${value}`);
  const head = `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body ?? '')]);
}

/**
 * Sends bytes and reads until the server closes.
 * @param patience milliseconds after which the connection is given up
 * @returns the answer; undefined when none came
 */
export function ask(
  port: number,
  request: Request | Buffer,
  patience = 60_000,
): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (data) => {
      chunks.push(data);
      // Ends here, because a server that refuses a body listens for a while before it closes the connection.
      if (chunks.length <= 4 && isWhole(Buffer.concat(chunks))) socket.destroy();
    });
    // A server that has heard enough hangs up while we are still talking: what came before counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(parse(Buffer.concat(chunks)));
    });
    socket.write(Buffer.isBuffer(request) ? request : bytesOf(request));
  });
}

/** Whether a refusal is there to its last byte. */
function isWhole(bytes: Buffer): boolean {
  const reply = parse(bytes);
  const length = reply?.headers.get('content-length')?.[0];
  if (!reply || reply.status < 400 || length === undefined) return false;
  return reply.headers.get('connection')?.[0] === 'close' && reply.body.length >= Number(length);
}

/** The first answer in some bytes, whose first line may be about another that was still to come (1xx). */
export function parse(bytes: Buffer): Reply | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
  if (status >= 100 && status < 200) return parse(bytes.subarray(end + 4));
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(at + 1).trim()]);
  }
  const rest = bytes.subarray(end + 4);
  const isChunked = headers.get('transfer-encoding')?.[0] === 'chunked';
  return { status, headers, body: isChunked ? unchunk(rest) : rest };
}

function unchunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    if (end < 0 || !(size > 0)) break;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
