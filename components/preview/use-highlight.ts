import { useEffect, useMemo, useRef, useState } from 'react';
import { type Coloured, highlight, recolour, type Token } from './highlight';

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

/**
 * A file's lines in colour: plain at first, in colour as soon as the grammar is here, and from then on each
 * change in colour at once.
 */
export function useHighlight(path: string, text: string): readonly (readonly Token[])[] {
  const [first, setFirst] = useState<Coloured>();
  const last = useRef<Coloured>(undefined);
  const ready = first?.path === path;

  useEffect(() => {
    if (ready) return;
    let current = true;
    void highlight(path, text).then((coloured) => {
      if (current) setFirst(coloured);
    });
    return () => {
      current = false;
    };
  }, [path, text, ready]);

  return useMemo(() => {
    if (!first || first.path !== path) return text.split('\n').map(plainLine);
    const before = last.current?.path === path ? last.current : first;
    last.current = recolour(before, text);
    return last.current.lines.map((line) => line.tokens);
  }, [first, path, text]);
}
