import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readSide } from '@/lib/compare';
import { generate } from '@/lib/generate';
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
  it('shows the answers and files that differ, and offers a patch of them', async () => {
    const html = await draw('a=default&b=v%3D1%26host.cpus%3D6');
    expect(words(html)).toContain('1 answer differs');
    expect(words(html)).toMatch(/Processors .*4 .*6/);
    expect(html).toContain('href="/api/compare.patch?a=default&amp;b=v%3D1%26host.cpus%3D6"');
    expect(await draw('a=default&b=default')).not.toContain('compare.patch');
  });

  it('offers the patch of what it shows, though some of a side was wrong', async () => {
    const html = await draw('a=host.cpus%3Dfew&b=v%3D1%26host.cpus%3Dmany%26host.memoryGiB%3D16');
    expect(html).toContain('href="/api/compare.patch?a=v%3D1&amp;b=v%3D1%26host.memoryGiB%3D16"');
    expect(words(html)).toContain('1 answer differs, of what could be used');
  });

  it('gives no verdict on what it could not read, and none where nothing is asked', async () => {
    const verdict = /are the same|differs?\b/;
    const wrong = await draw('a=showcse&b=https%3A%2F%2Felsewhere.example');
    expect(words(wrong)).toContain('There is no preset “showcse”');
    expect(words(wrong)).toContain('Nothing is compared yet');
    const halfWrong = await draw('a=showcse&b=minimal');
    const nothing = await draw('');
    expect(words(nothing)).toContain('Fill in one field or both');
    for (const html of [wrong, halfWrong, nothing, await draw('a=&b=')]) {
      expect(words(html)).not.toMatch(verdict);
      expect(html).not.toContain('compare.patch');
    }
    const same = words(await draw('a=v%3D1%26host.cpus%3Dmany&b=default'));
    expect(same).toContain('No answer differs, of what could be used');
    expect(same).not.toContain('are the same');
    expect(words(await draw('a=v=1&host.cpus=8&b=default'))).not.toContain('are the same');
    expect(words(await draw('a=default&b=default'))).toContain('The answers are the same');
  });

  it('says that a field left empty stands for the default', async () => {
    expect(words(await draw('b=minimal'))).toContain('Empty: stands for the preset Default.');
    expect(words(await draw('a=default&b=minimal'))).not.toContain('Empty');
  });

  it.each([
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'https://h.example/review?v=1&host.name=ghp_abcdefghijklmnopqrstuvwxyz0123456789',
  ])('writes a secret of the address nowhere, and says that it must go: %s', async (text) => {
    const html = await draw(`${new URLSearchParams({ a: text, b: 'minimal' })}`);
    expect(html).not.toContain('ghp_abc');
    expect(words(html)).toContain('This looks like a GitHub token');
  });

  it('leads to the address that names a preset by its id', async () => {
    await expect(draw('a=Apple+silicon&b=default&utm_source=x')).rejects.toMatchObject({
      digest: expect.stringContaining(';/compare?a=apple-silicon&b=default&utm_source=x;'),
    });
  });

  it('says that a side stands there twice', async () => {
    expect(words(await draw('a=minimal&a=showcase&b=default'))).toContain('a more than once');
    expect(words(await draw('a=minimal&b=default'))).not.toContain('more than once');
  });

  it('numbers lines of the second side, and says what becomes of each run of them', async () => {
    const html = await draw('a=default&b=v%3D1%26host.cpus%3D6%26host.memoryGiB%3D16');
    const file = html.slice(html.indexOf('>vmware/vmware-guest.vmx<'));
    const text = file.slice(0, file.indexOf('</details>'));
    const vmx = generate(readSide('host.cpus=6&host.memoryGiB=16').config)
      .files.get('vmware/vmware-guest.vmx')
      ?.split('\n') as string[];
    const first = vmx.indexOf('memsize = "16384"') + 1;
    const column = (numbers: readonly (number | string)[]) => `>${numbers.join('\n')}</span>`;
    expect(text).toContain(column([first, first + 1, first + 2]));
    expect(text).toContain(column(['−', '−', '−']));
    expect(text).toMatch(
      /removed: <\/span>memsize = &quot;8192&quot;\nnumvcpus = &quot;4&quot;\ncpuid[^\n]*\n<\/span>.*added: <\/span>memsize = &quot;16384&quot;\n/s,
    );
  });

  it('says which side is wrong and how to mend it, and draws the rest', async () => {
    const html = words(await draw('a=showcse&b=v%3D1%26host.cpus%3Dmany'));
    expect(html).toContain('First (a): this could not be read.');
    expect(html).toContain('There is no preset “showcse”');
    expect(html).toContain('Second (b): some of it could not be used.');
    expect(html).toContain('host.cpus: ');
    expect(words(await draw('a=v=1&host.cpus=8&b=minimal'))).toContain(
      'This address has “host.cpus” beside a and b',
    );
  });

  it('draws anything, and nothing of it becomes code', async () => {
    const html = await draw('a=%22%3E%3Cscript%3Ex%3C/script%3E&a=2&b=%00&%3Cb%3E=1');
    expect(html).not.toContain('<script>x');
    expect(html).not.toContain('<b>');
  });
});
