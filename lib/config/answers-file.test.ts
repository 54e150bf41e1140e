import { describe, expect, it } from 'vitest';
import { parseAnswersFile } from './answers-file';

const answers = { host: { name: 'dev-vm' }, user: { fullName: 'Ada “Ω” 🦊' } };
const text = JSON.stringify(answers);

/** UTF-16 as Windows' editors and PowerShell write it. */
function utf16(content: string, byteOrder: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...content].join('');
  const bytes = Buffer.from(units, 'utf16le');
  return byteOrder === 'le' ? bytes : bytes.swap16();
}

describe('parseAnswersFile', () => {
  it.each<[string, Uint8Array | string]>([
    ['text', text],
    ['text with a byte order mark', `\uFEFF${text}`],
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first, with a mark', utf16(text, 'le', true)],
    ['UTF-16, big end first, with a mark', utf16(text, 'be', true)],
    ['UTF-16, little end first', utf16(text, 'le', false)],
    ['UTF-16, big end first', utf16(text, 'be', false)],
    ['the hyprguest.json of a flake', JSON.stringify({ generator: 'x', link: 'y', answers })],
  ])('reads %s', (_what, file) => {
    expect(parseAnswersFile(file)).toEqual({ input: answers, isEmpty: false });
  });

  it.each(['{}', '{"answers":{}}', '{"host":{},"user":{}}'])('reports that %s is empty', (file) => {
    expect(parseAnswersFile(file)).toMatchObject({ isEmpty: true });
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a list', '[]', 'not an object'],
    ['null', 'null', 'not an object'],
    ['nothing', '', 'is not JSON'],
    ['a comma too many', '{\n"host": {},\n}', 'is not JSON (look at line 3)'],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0x22, 0x7d), 'neither UTF-8 nor UTF-16'],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b), 'neither UTF-8 nor UTF-16'],
  ])('says in one sentence why %s holds no answers', (_what, file, problem) => {
    expect(parseAnswersFile(file)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('does not quote what may be a secret', () => {
    const read = parseAnswersFile('{"key": "sk-ant-not-to-be-shown" oops');
    expect(JSON.stringify(read)).not.toContain('sk-ant');
  });

  it('does not fall over JSON of any depth', () => {
    for (const open of ['[', '{"a":']) {
      const read = parseAnswersFile(open.repeat(490_000));
      expect('problem' in read).toBe(true);
    }
  });
});
