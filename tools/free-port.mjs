import { createServer } from 'node:net';

/**
 * Asks the kernel for a port of 127.0.0.1 that nothing listens on now. The next to ask may get the same one, until something
 * listens on it.
 * @returns {Promise<number>} the port
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
