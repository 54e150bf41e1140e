import { randomBytes } from 'node:crypto';
import { getHeapSnapshot } from 'node:v8';
import { expect, it } from 'vitest';
import { previewSecrets, renderSecrets } from '@/components/wizard/secrets/secret-files';
import { hide } from '@/lib/secrets/secret';

/** Everything that can still be reached, as V8 writes it down after collecting garbage. */
async function reachable(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of getHeapSnapshot()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

it('no secret can be reached any more once nobody holds its file', async () => {
  // Kept as bytes, because a text would find itself.
  const [hash, key, control] = [randomBytes(20), randomBytes(20), randomBytes(20)];
  const nothing = { hashedPassword: hide(''), apiKeys: { anthropic: hide(''), openai: hide('') } };
  const typed = {
    hashedPassword: hide(hash.toString('hex')),
    apiKeys: { anthropic: hide(key.toString('hex')), openai: hide('') },
  };
  const held = [control.toString('hex')];
  renderSecrets(typed);
  typed.hashedPassword = hide('');
  typed.apiKeys.anthropic = hide('');
  // What the page renders once the form is emptied.
  previewSecrets('file', nothing);

  const heap = await reachable();
  const found = [control, hash, key].map((bytes) => heap.includes(bytes.toString('hex')));
  expect(held).toHaveLength(1);
  expect(found).toEqual([true, false, false]);
}, 60_000);
