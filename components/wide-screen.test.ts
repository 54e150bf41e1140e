import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wideScreen } from './wide-screen';

it('is the width from which on the style sheet puts the pane beside the questions', () => {
  const [, width] = /--breakpoint-lg: ([^;]+);/.exec(readFileSync('app/globals.css', 'utf8')) ?? [];
  expect(wideScreen).toBe(`(min-width: ${width})`);
});
