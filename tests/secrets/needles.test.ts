/** The detector of leaks that the journeys use knows every form in which a secret may be written down. */
import { expect, test } from 'vitest';
import { Detector, formsOf } from '../../e2e/secrets/needles';

const canary = 'Ka"narie & 7f3kQ <ü>';

/** How somebody would write each form, without the detector's own code. */
const written: Readonly<Record<string, string | Buffer>> = {
  plain: `x${canary}y`,
  'UTF-16': Buffer.from(canary, 'utf16le'),
  JSON: JSON.stringify({ deep: { in: canary } }),
  HTML: '<p title="Ka&quot;narie &amp; 7f3kQ &lt;ü>">',
  URL: `https://example.org/?q=${encodeURIComponent(canary)}`,
  base64: Buffer.from(`password:${canary}`).toString('base64'),
  base64url: Buffer.from(`{"a":"${canary}"}`).toString('base64url'),
  hex: Buffer.from(canary).toString('hex'),
  reversed: [...canary].reverse().join(''),
};

test('every form of a secret is found, at every place in a longer text', () => {
  const detector = new Detector();
  detector.add('password', canary);
  expect(Object.keys(written).sort()).toEqual(Object.keys(formsOf(canary)).sort());
  for (const [form, text] of Object.entries(written)) {
    expect(
      detector.search('here', text).map((leak) => leak.form),
      form,
    ).toContain(form);
  }
  for (let before = 0; before < 6; before += 1) {
    const text = Buffer.from(`${'.'.repeat(before)}${canary}..`).toString('base64');
    expect(detector.search('here', text), String(before)).not.toEqual([]);
  }
  expect(detector.search('here', new URLSearchParams({ canary }).toString())).not.toEqual([]);
  expect(detector.search('here', 'Ka"narie & 7f3kQ')).toEqual([]);
  expect(() => detector.add('short', 'secret')).toThrow(/too short/);
});
