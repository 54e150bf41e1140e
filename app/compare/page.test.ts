import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import ComparePage from './page';

const draw = async (query: string) => {
  const asked: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    asked[key] = [...(asked[key] ?? []), value];
  }
  return renderToStaticMarkup(await ComparePage({ searchParams: Promise.resolve(asked) }));
};

/** What people read. */
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page that compares', () => {
  it('shows the answers and files that differ, and a patch of them', async () => {
    const html = await draw('a=default&b=v%3D1%26host.cpus%3D6');
    expect(words(html)).toContain('1 answer differs');
    expect(words(html)).toMatch(/Processors .*4 .*6/);
    const patch = decodeURIComponent(
      /href="data:text\/x-patch;charset=utf-8,([^"]*)"/.exec(html)?.[1] ?? '',
    );
    expect(patch).toContain('+++ b/vmware/vmware-guest.vmx\n');
    expect(patch).toMatch(/^-numvcpus = "4"$[\s\S]*^\+numvcpus = "6"$/m);
  });

  it('says which side is wrong and how to mend it, and draws the rest', async () => {
    const html = words(await draw('a=showcse&b=v%3D1%26host.cpus%3Dmany'));
    expect(html).toContain('First (a): some of it could not be used.');
    expect(html).toContain('There is no preset “showcse”');
    expect(html).toContain('Second (b): some of it could not be used.');
    expect(html).toContain('host.cpus: ');
    expect(words(await draw('a=v=1&host.cpus=8&b=minimal'))).toContain(
      'This address has “host.cpus” beside a and b',
    );
  });

  it('draws anything, and nothing of it becomes code', async () => {
    expect(words(await draw(''))).toContain('The files are the same');
    const html = await draw('a=%22%3E%3Cscript%3Ex%3C/script%3E&a=2&b=%00&%3Cb%3E=1');
    expect(html).not.toContain('<script>x');
    expect(html).not.toContain('<b>');
  });
});
