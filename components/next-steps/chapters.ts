import { type Block, parseMarkdown } from './parse-markdown';

export interface Chapter {
  title: string;
  blocks: readonly Block[];
}

export interface Guide {
  intro: readonly Block[];
  /** Chapters of which a reader takes one. */
  ways: readonly Chapter[];
  /** Chapters for every reader. */
  rest: readonly Chapter[];
}

/**
 * NEXT-STEPS.md in parts. Which chapters are ways is what its own opening list says.
 * @param text the file as generated
 */
export function parseGuide(text: string): Guide {
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

/** What a computer with VMware runs. */
export type System = 'windows' | 'mac' | 'linux';
export const systems: readonly { id: System; title: string }[] = [
  { id: 'windows', title: 'Windows' },
  { id: 'mac', title: 'Mac' },
  { id: 'linux', title: 'Linux' },
];

/** A block, and the systems it is for; undefined: for all. */
export interface MarkedBlock {
  block: Block;
  on: readonly System[] | undefined;
}

const namedIn = (text: string): System[] =>
  systems.filter(({ title }) => text.includes(title)).map(({ id }) => id);

/**
 * Finds the blocks that are for one system only, by their own words: `**Windows**: …` in a list, `On a Mac:` above commands, and
 * PowerShell. Where the alternatives leave a system out, they are for all.
 */
export function markSystems(blocks: readonly Block[]): MarkedBlock[] {
  const marked: MarkedBlock[] = [];
  let above: System[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'list') {
      const heads = block.items.map((item) => namedIn(/^\*\*([^*]+)\*\*: /.exec(item)?.[1] ?? ''));
      if (heads.every((head) => head.length > 0)) {
        for (const [index, text] of block.items.entries()) {
          marked.push({ block: { kind: 'paragraph', text }, on: heads[index] });
        }
        above = undefined;
        continue;
      }
    }
    const isIntro = block.kind === 'paragraph' && /^On [^.]*:$/.test(block.text);
    const before: MarkedBlock | undefined = marked.at(-1);
    let on: readonly System[] | undefined;
    if (isIntro) {
      above = namedIn(block.text);
      on = above.length > 0 ? above : undefined;
    } else if (block.kind === 'code') {
      const isBesideWindows = before?.block.kind === 'code' && before.on?.join() === 'windows';
      if (block.language === 'powershell') on = ['windows'];
      else on = above ?? (isBesideWindows ? ['mac', 'linux'] : undefined);
      above = undefined;
    } else above = undefined;
    marked.push({ block, on });
  }
  return withoutPartialMarks(marked);
}

/** Takes the marks off runs of marked blocks that have no block for one of the systems. */
function withoutPartialMarks(marked: readonly MarkedBlock[]): MarkedBlock[] {
  const whole: MarkedBlock[] = [];
  for (let at = 0; at < marked.length; ) {
    let end = at;
    while (marked[end]?.on) end += 1;
    const run = marked.slice(at, end);
    const isWhole = systems.every(({ id }) => run.some(({ on }) => on?.includes(id)));
    whole.push(...run.map(({ block, on }) => ({ block, on: isWhole ? on : undefined })));
    const next = marked[end];
    if (next) whole.push(next);
    at = end + 1;
  }
  return whole;
}

/** A part of a chapter below a heading with a number, to be checked off; what stands before and between has no number. */
export interface GuideStep {
  number: number | undefined;
  title: string;
  /** How long it takes, as the heading says. */
  time: string | undefined;
  blocks: readonly MarkedBlock[];
}

/** A chapter by its numbered headings. */
export function stepsOf({ blocks }: Chapter): GuideStep[] {
  const steps: { number?: number; title: string; time?: string | undefined; blocks: Block[] }[] =
    [];
  for (const block of blocks) {
    const heading = block.kind === 'heading' && block.level === 3 ? block.text : undefined;
    const [, number, title = '', time] =
      /^(\d+)\. (.+?)(?: \(([^)]*minutes?)\))?$/.exec(heading ?? '') ?? [];
    if (number) steps.push({ number: Number(number), title, time, blocks: [] });
    else {
      if (steps.length === 0 || (heading && steps.at(-1)?.number)) {
        steps.push({ title: '', blocks: [] });
      }
      steps.at(-1)?.blocks.push(block);
    }
  }
  return steps.map(({ number, time, ...step }) => ({
    ...step,
    number,
    time,
    blocks: markSystems(step.blocks),
  }));
}
