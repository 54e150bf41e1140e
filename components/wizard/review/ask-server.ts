import type { Config } from '@/lib/config/schema';
import type { GenerateResult } from '@/lib/generate';

/** The server action, handed in by the page. The answers are all that it takes. */
export type GenerateOnServer = (answers: Config) => Promise<GenerateResult>;

/** Why the server did not make the files, as a sentence for people. */
export class ServerTrouble extends Error {
  override name = 'ServerTrouble';
}

const patience = 10_000;

/**
 * Asks the server for the authoritative files.
 * @param generate the server action
 * @param answers the public answers; there is no way to hand in a secret
 * @returns path and text of each file
 * @throws ServerTrouble when it does not answer, takes too long, or refuses
 */
export async function askServer(
  generate: GenerateOnServer,
  answers: Config,
): Promise<readonly (readonly [path: string, text: string])[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const trouble = new ServerTrouble('The server took too long to answer');
    timer = setTimeout(() => reject(trouble), patience);
  });
  try {
    const result = await Promise.race([generate(answers), late]);
    if (result.ok) return result.files;
  } catch (error) {
    if (error instanceof ServerTrouble) throw error;
    // The browser's own word for a request that got no answer; Next throws other errors for answers it cannot use.
    throw new ServerTrouble(
      error instanceof TypeError
        ? 'The server could not be reached'
        : 'The server answered with an error',
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
  throw new ServerTrouble('The server did not take these answers');
}
