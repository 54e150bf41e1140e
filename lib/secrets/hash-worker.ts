import { genSalt, hash } from 'bcryptjs';

/** Runs in a Worker: the page stays quick, and ending the Worker cancels. */
self.onmessage = async ({ data }: MessageEvent<{ password: string; cost: number }>) => {
  try {
    const salt = await genSalt(data.cost);
    const hashed = await hash(data.password, salt, undefined, (progress) => {
      self.postMessage({ progress });
    });
    self.postMessage({ hash: hashed });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
};
