import { describe, expect, it } from 'vitest';
import { scan } from './scan';

const texts = (source: string) => scan(source).map((t) => [t.kind, source.slice(t.from, t.to)]);

describe('scan', () => {
  it('tells strings, indented strings and comments apart', () => {
    expect(texts(`{ a = "x"; # c "no"\n b = ''y "z" ''; /* "w" */ }`)).toEqual([
      ['string', '"x"'],
      ['comment', '# c "no"'],
      ['indented', `''y "z" ''`],
      ['comment', '/* "w" */'],
    ]);
  });

  it('reads escapes and antiquotations, nested ones too', () => {
    expect(texts('"a\\"b" "\\${x}" "$${x}"')).toHaveLength(3);
    const nested = '"a ${f { x = "b"; }} c"';
    expect(texts(nested)).toEqual([
      ['string', nested],
      ['string', '"b"'],
    ]);
    expect(scan(nested)[0]?.interpolated).toBe(true);
  });

  it("knows the escapes of indented strings: ''' ''$ ''\\", () => {
    const source = `''a ''' b ''\${c} d ''\\n e''`;
    expect(texts(source)).toEqual([['indented', source]]);
  });

  it("does not take the quote of a name such as foldl' for a string", () => {
    expect(texts(`foldl' (a: b: a) "x" [ ]`)).toEqual([['string', '"x"']]);
    expect(texts(`a'' + "x"`)).toEqual([['string', '"x"']]);
  });

  it.each(['"open', "''open", '/* open', '"${open'])('refuses %j', (source) => {
    expect(() => scan(source)).toThrow(SyntaxError);
  });
});
