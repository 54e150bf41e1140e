import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { configSchema, defaultConfig } from '../config/schema';
import { commitMessage } from './commit-message';

const link = 'https://hyprguest.dev/review?v=1';
const message = (after: unknown, release = '1') =>
  commitMessage({
    before: defaultConfig,
    after: configSchema.parse(after),
    release,
    now: '1',
    link,
  });

it('names what changed, and where it came from', () => {
  expect(message({ host: { memoryGiB: 12 }, user: { packages: [] } }, '0')).toBe(
    `Change memory and packages

host.memoryGiB: 8 -> 12
user.packages: ${defaultConfig.user.packages.join(', ')} -> none

Made by Hyprguest 1, before by 0.

${link}
`,
  );
  expect(message({})).toBe(`Take the newer files of Hyprguest\n\n${link}\n`);
});

it('keeps the subject short, whatever changed', () => {
  fc.assert(
    fc.property(arbitraryConfig, arbitraryConfig, (before, after) => {
      const [subject = '', blank] = commitMessage({
        before,
        after,
        release: '1',
        now: '1',
        link,
      }).split('\n');
      expect(subject.length).toBeLessThanOrEqual(72);
      expect(subject).toMatch(/^[A-Z]\S/);
      expect(blank).toBe('');
    }),
    { numRuns: 100 },
  );
});
