import { connect } from 'node:net';

export interface Load {
  requests: number;
  perSecond: number;
  /** Milliseconds from sending a request to the last byte of its answer, ascending. */
  latencies: Float64Array;
  bytes: number;
}

/**
 * Asks a local server over keep-alive connections, each with one request under way.
 * Small on purpose: client and server share this machine's cores.
 * @param path the path and query of the next request
 * @param until how long to go on: milliseconds, or a number of requests
 * @throws Error when an answer is not 200 or a connection breaks
 */
export function loadServer(
  port: number,
  connections: number,
  path: () => string,
  until: { milliseconds: number } | { requests: number },
): Promise<Load> {
  const latencies: number[] = [];
  const begun = performance.now();
  let sent = 0;
  let bytes = 0;
  const isOver = () =>
    'requests' in until ? sent >= until.requests : performance.now() - begun >= until.milliseconds;

  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      let from = 0;
      let head = '';
      let rest = 0;
      const ask = () => {
        if (isOver()) {
          socket.end();
          resolve();
          return;
        }
        sent++;
        head = '';
        rest = -1;
        from = performance.now();
        socket.write(`GET ${path()} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: */*\r\n\r\n`);
      };
      socket.setNoDelay(true);
      socket.on('connect', ask);
      socket.on('error', reject);
      socket.on('data', (data) => {
        bytes += data.length;
        if (rest === -1) {
          head += data.toString('latin1');
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          if (!head.startsWith('HTTP/1.1 200')) {
            reject(new Error(head.slice(0, 2000)));
            socket.destroy();
            return;
          }
          const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end));
          // -2: sent in chunks, whose end is looked for.
          rest = length ? Number(length[1]) - (head.length - end - 4) : -2;
        } else if (rest >= 0) {
          rest -= data.length;
        }
        if (rest === 0 || (rest === -2 && endsChunks(data))) {
          latencies.push(performance.now() - from);
          ask();
        }
      });
      socket.on('close', () => {
        if (!isOver()) reject(new Error('the server closed a connection'));
      });
    });

  return Promise.all(Array.from({ length: connections }, one)).then(() => ({
    requests: latencies.length,
    perSecond: (latencies.length / (performance.now() - begun)) * 1000,
    latencies: Float64Array.from(latencies).sort(),
    bytes,
  }));
}

// The last chunk of a body. That packed data ends a packet with the same seven bytes will not happen by chance.
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

function endsChunks(data: Buffer): boolean {
  return data.length >= lastChunk.length
    ? data.subarray(data.length - lastChunk.length).equals(lastChunk)
    : lastChunk.subarray(lastChunk.length - data.length).equals(data);
}

/** The value below which this share of sorted values lies. */
export function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
