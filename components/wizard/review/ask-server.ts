import type { Config } from '@/lib/config/schema';

/** Why the server did not make the files, as a sentence for people. */
export class ServerTrouble extends Error {
  override name = 'ServerTrouble';
}

const patience = 10_000;

/**
 * Asks the server for the authoritative files.
 * @param answers the public answers; there is no way to hand in a secret
 * @returns path and text of each file
 * @throws ServerTrouble when it does not answer, takes too long, or refuses
 */
export async function askServer(
  answers: Config,
): Promise<readonly (readonly [path: string, text: string])[]> {
  let response: Response;
  try {
    response = await fetch('/api/files', {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify(answers),
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new ServerTrouble(
      (error as Error).name === 'TimeoutError'
        ? 'The server took too long to answer'
        : 'The server could not be reached',
    );
  }
  if (!response.ok)
    throw new ServerTrouble(`The server answered with an error (${response.status})`);
  try {
    return (await response.json()).files;
  } catch {
    throw new ServerTrouble('The server’s answer broke off');
  }
}
