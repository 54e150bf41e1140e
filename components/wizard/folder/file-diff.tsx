import { useMemo, useState } from 'react';
import { type CodeLine, CodeLines } from '@/components/preview/code-lines';
import { Icon } from '@/components/ui/icon';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { fewHunksOf, type Hunk } from '@/lib/patch';

function codeLines({ newStart, lines }: Hunk): CodeLine[] {
  let number = newStart;
  return lines
    .filter((line) => !line.startsWith('\\'))
    .map((line): CodeLine => {
      const tokens = [[line.slice(1).replace(/\r$/, ''), 'plain']] as const;
      if (line.startsWith('-')) return { number: undefined, tokens, mark: 'removed' };
      return line.startsWith('+')
        ? { number: number++, tokens, mark: 'added' }
        : { number: number++, tokens };
    });
}

const boxClass = 'rounded-md border border-line bg-sunken';

/** Lines in a box of their own, which scrolls. */
export function CodeBox({ label, lines }: { label: string; lines: readonly CodeLine[] }) {
  return (
    <ScrollRegion label={label} className={`max-h-80 ${boxClass}`}>
      <CodeLines lines={lines} />
    </ScrollRegion>
  );
}

/**
 * A file that differs, closed at first.
 * @param what says how, in a word
 * @param before undefined where it is not known
 */
export function FileDiff({
  path,
  what,
  before,
  after,
}: {
  path: string;
  what: string;
  before: string | undefined;
  after: string;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)} className="group/file">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 py-1">
        <Icon
          name="chevron"
          className="size-3.5 -rotate-90 text-muted transition-transform group-open/file:rotate-0"
        />
        <span className="min-w-0 flex-1 font-mono text-[0.8125rem] break-all">{path}</span>
        <span className="text-sm text-muted">{what}</span>
      </summary>
      {isOpen && <Differences path={path} before={before} after={after} />}
    </details>
  );
}

function Differences({
  path,
  before,
  after,
}: {
  path: string;
  before: string | undefined;
  after: string;
}) {
  const hunks = useMemo(
    () => (before === undefined ? undefined : fewHunksOf(before, after)),
    [before, after],
  );
  if (hunks === undefined) {
    return (
      <p className="pb-3 text-sm text-muted">
        {before === undefined
          ? 'The generated version of this file is not available, so your edits cannot be shown.'
          : 'Too much differs to be shown.'}
      </p>
    );
  }
  return (
    <div className="grid gap-2 pb-3">
      {hunks.map((hunk) => {
        const lines = codeLines(hunk);
        const from = lines.find(({ number }) => number !== undefined)?.number ?? 1;
        return <CodeBox key={from} label={`${path}, from line ${from}`} lines={lines} />;
      })}
    </div>
  );
}
