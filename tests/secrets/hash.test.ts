/** The Worker's hash against the crypt(3) that a guest logs in with. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { recogniseHash } from '@/lib/secrets/recognise-hash';
import { secretsSchema } from '@/lib/secrets/schema';
import { describeWith, logsIn } from './programs';

type Message = { progress: number } | { hash: string } | { error: string };
interface WorkerScope {
  onmessage: (event: { data: { password: string; cost: number } }) => Promise<void>;
  postMessage: (message: Message) => void;
}

const messages: Message[] = [];
// What a browser gives the script of a Worker, as far as this one uses it.
const scope = { postMessage: (message: Message) => messages.push(message) };

async function hash(password: string, cost = 4): Promise<string> {
  messages.length = 0;
  await (scope as unknown as WorkerScope).onmessage({ data: { password, cost } });
  const last = messages.at(-1);
  if (!last || !('hash' in last)) throw new Error(JSON.stringify(last));
  return last.hash;
}

describeWith('perl', 'the hash made in the page', () => {
  beforeAll(async () => {
    Object.assign(globalThis, { self: scope });
    await import('@/lib/secrets/hash-worker');
  });

  it.each([
    'hunter22',
    ' spaces at both ends ',
    '"\'`${x}\\$&|;:<>',
    'Grüße, 世界 🔑',
    'e\u0301 is not \u00e9',
    'x'.repeat(71),
    'x'.repeat(72),
    '界'.repeat(24),
  ])('lets %j in, and nothing else', async (password) => {
    const made = await hash(password);
    expect(made).toMatch(/^\$2b\$04\$/);
    expect(recogniseHash(made)).toEqual({ kind: 'hash', hash: made });
    expect(logsIn(password, made)).toBe(true);
    expect(logsIn(password.slice(0, -1), made)).toBe(false);
    expect(logsIn(`.${password}`, made)).toBe(false);
  });

  it('would let a longer password in by its first 72 bytes, so the page refuses it', async () => {
    const long = `${'x'.repeat(72)}ignored`;
    expect(logsIn(long, await hash('x'.repeat(72)))).toBe(true);
    const parsed = await secretsSchema.safeParseAsync({
      password: long,
      passwordAgain: long,
      recipient: '',
      apiKeys: { anthropic: '', openai: '' },
    });
    expect(parsed.success).toBe(false);
  });

  it('has another salt each time', async () => {
    expect(await hash('hunter22')).not.toBe(await hash('hunter22'));
  });

  it('reports progress at the cost that the page asks for', { timeout: 60_000 }, async () => {
    const [, cost] =
      /^const cost = (\d+);$/m.exec(readFileSync('lib/secrets/hash-password.ts', 'utf8')) ?? [];
    expect(Number(cost)).toBeGreaterThanOrEqual(12);
    const made = await hash('hunter22', Number(cost));
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.slice(0, -1).every((m) => 'progress' in m && m.progress <= 1)).toBe(true);
    expect(logsIn('hunter22', made)).toBe(true);
  });
});
