import { useEffect, useRef, useState } from 'react';
import { highlight, type Token } from './highlight';

type Tokens = readonly (readonly Token[])[];

const plain = new Map<string, readonly Token[]>();

// One object per text, so that a line that stays the same is not drawn again.
function plainLine(text: string): readonly Token[] {
  let tokens = plain.get(text);
  if (!tokens) {
    if (plain.size > 5000) plain.clear();
    tokens = [[text, 'plain']];
    plain.set(text, tokens);
  }
  return tokens;
}

const textOf = (tokens: readonly Token[]) => tokens.map(([text]) => text).join('');

const sameTokens = (a: readonly Token[] | undefined, b: readonly Token[]) =>
  a !== undefined &&
  a.length === b.length &&
  a.every(([text, role], i) => b[i]?.[0] === text && b[i]?.[1] === role);

interface Coloured {
  path: string;
  text: string;
  lines: Tokens;
  byText: ReadonlyMap<string, readonly Token[]>;
}

/**
 * A file's lines in colour. A changed line comes at once in the colours it had or in plain, and is
 * coloured when typing pauses: colouring a whole file takes longer than a keystroke may.
 */
export function useHighlight(path: string, text: string): Tokens {
  const [coloured, setColoured] = useState<Coloured>();
  const known = coloured?.path === path ? coloured : undefined;
  const first = useRef(true);

  useEffect(() => {
    if (known?.text === text) return;
    let current = true;
    const run = async () => {
      const made = await highlight(path, text);
      if (!current) return;
      setColoured((before) => {
        const old = before?.path === path ? before.lines : [];
        const lines = made.map((line, i) => (sameTokens(old[i], line) ? (old[i] ?? line) : line));
        return { path, text, lines, byText: new Map(lines.map((line) => [textOf(line), line])) };
      });
    };
    const timer = setTimeout(run, first.current || !known ? 0 : 150);
    first.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [path, text, known]);

  if (known?.text === text) return known.lines;
  return text.split('\n').map((line) => known?.byText.get(line) ?? plainLine(line));
}
