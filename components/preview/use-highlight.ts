import { useEffect, useMemo, useRef, useState } from 'react';
import { type Coloured, highlight, recolour, type Token } from './highlight';

/** Lines without colour: those that were there before stay the same objects, so that they are not drawn again. */
function plainLines(text: string, before: ReadonlyMap<string, readonly Token[]>) {
  const lines = new Map<string, readonly Token[]>();
  for (const line of text.split('\n')) lines.set(line, before.get(line) ?? [[line, 'plain']]);
  return lines;
}

/**
 * A file's lines in colour: plain at first, in colour as soon as the grammar is here, and from then on each
 * change in colour at once.
 */
export function useHighlight(path: string, text: string): readonly (readonly Token[])[] {
  const [first, setFirst] = useState<Coloured>();
  const last = useRef<Coloured>(undefined);
  // Kept in this component and not in the module, because a shown file may hold secrets, which must be forgotten with it.
  const plain = useRef<ReadonlyMap<string, readonly Token[]>>(new Map());
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
    if (!first || first.path !== path) {
      const lines = plainLines(text, plain.current);
      plain.current = lines;
      return text.split('\n').map((line): readonly Token[] => lines.get(line) ?? [[line, 'plain']]);
    }
    plain.current = new Map();
    const before = last.current?.path === path ? last.current : first;
    last.current = recolour(before, text);
    return last.current.lines.map((line) => line.tokens);
  }, [first, path, text]);
}
