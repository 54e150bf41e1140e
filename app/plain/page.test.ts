import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import PlainPage from './page';

async function draw(query: string): Promise<string> {
  const asked = Object.fromEntries(new URLSearchParams(query));
  return renderToStaticMarkup(await PlainPage({ searchParams: Promise.resolve(asked) }));
}

/** What stands in the control of a question. */
function control(html: string, path: string): string {
  const element = new RegExp(`<(?:input|textarea)[^>]*name="${path}"[^>]*>[^<]*`).exec(html)?.[0];
  return /value="([^"]*)"/.exec(element ?? '')?.[1] ?? element?.split('>')[1] ?? '';
}

it('shows a wrong answer as it was typed, in a list beside those that are right', async () => {
  const lines = encodeURIComponent('inkscape\r\nno name!\r\n$(id)');
  const html = await draw(`v=1&user.name=Ada+L&user.morePackages=${lines}&host.openPorts=80,+x`);
  expect(control(html, 'user.name')).toBe('Ada L');
  expect(control(html, 'user.morePackages')).toBe('inkscape\nno\nname!\n$(id)');
  expect(control(html, 'host.openPorts')).toBe('80, x');
});

it.each([
  'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
  // The same, encoded as in a link.
  '~Z2hwX2FiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6MDEyMzQ1Njc4OQ',
])('writes a secret of the address into no control, and says that it must go: %s', async (text) => {
  const html = await draw(`v=1&user.gitName=${text}&user.morePackages=a,${text}`);
  expect(html.includes('This looks like a GitHub token')).toBe(true);
  expect(html.includes(text)).toBe(false);
});
