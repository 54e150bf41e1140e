import { type Block, parseMarkdown } from './parse-markdown';

export interface Chapter {
  title: string;
  blocks: readonly Block[];
}

export interface Guide {
  intro: readonly Block[];
  /** Of these one chooses one. */
  ways: readonly Chapter[];
  /** These are for everybody. */
  rest: readonly Chapter[];
}

/**
 * NEXT-STEPS.md in parts. Which chapters are ways is what its own opening list says.
 * @param text the file as generated
 */
export function guideOf(text: string): Guide {
  const intro: Block[] = [];
  const chapters: { title: string; blocks: Block[] }[] = [];
  for (const block of parseMarkdown(text)) {
    if (block.kind === 'heading' && block.level === 1) continue;
    if (block.kind === 'heading' && block.level === 2) {
      chapters.push({ title: block.text, blocks: [] });
    } else (chapters.at(-1)?.blocks ?? intro).push(block);
  }
  const named = new Set(
    intro.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => /^\*\*([^*]+)\*\*/.exec(item)?.[1]) : [],
    ),
  );
  return {
    intro,
    ways: chapters.filter((chapter) => named.has(chapter.title)),
    rest: chapters.filter((chapter) => !named.has(chapter.title)),
  };
}
