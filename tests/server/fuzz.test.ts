/** Whatever is sent, it is never our fault: `npm run soak -- --fuzz 100000` tries more of the same. */
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { ask } from '../../tools/soak/ask';
import { actions, requests } from '../../tools/soak/requests';
import { actionHeaders } from '../../tools/soak/site';

const { port } = inject('site');

test('2,000 requests as nobody sends them get an answer below 500', async () => {
  const seen = new Set<number>();
  const asked = fc.oneof(
    { weight: 6, arbitrary: requests },
    { weight: 1, arbitrary: actions(actionHeaders()) },
  );
  // Many at once, as strangers come; one after the other would mostly wait.
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 20, maxLength: 20 }), async (batch) => {
      const replies = await Promise.all(batch.map((request) => ask(port, request)));
      replies.forEach((reply, at) => {
        expect(reply?.status, JSON.stringify(batch[at])).toBeGreaterThanOrEqual(200);
        expect(reply?.status, JSON.stringify(batch[at])).toBeLessThan(500);
        seen.add(reply?.status ?? 0);
      });
    }),
    { numRuns: 100, seed: 20261126 },
  );
  // It comes into every corner, not only to the first refusal.
  for (const status of [200, 204, 400, 404, 405, 413, 414, 415]) {
    expect([...seen]).toContain(status);
  }
});
