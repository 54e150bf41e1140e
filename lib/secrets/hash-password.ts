import 'client-only';
import { hide, reveal, type Secret } from './secret';

/** bcrypt’s work factor: 4096 rounds, about a second in a browser. */
const cost = 12;

const broken = 'The browser could not start the Worker that hashes passwords.';

type Answer = { progress: number } | { hash: string } | { error: string };

function startWorker(): Worker {
  return new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Hashes a password as `$2b$…` in a Worker.
 * @param password at most 72 bytes of UTF-8, which the schema has checked
 * @param onProgress called with 0 to 1
 * @param signal ends the work; the promise then rejects with the signal's reason
 */
export function hashPassword(
  password: Secret,
  onProgress: (progress: number) => void,
  signal: AbortSignal,
): Promise<Secret> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = startWorker();
    const end = () => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) onProgress(data.progress);
      else {
        end();
        if ('hash' in data) resolve(hide(data.hash));
        else reject(new Error(data.error));
      }
    };
    worker.onerror = () => {
      end();
      reject(new Error(broken));
    };
    worker.postMessage({ password: reveal(password), cost });
  });
}
