'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { FieldSpec } from '@/lib/config/fields';
import type { Config } from '@/lib/config/schema';
import type { Rendered } from '@/lib/render/render';
import { parseMarkdown } from '../next-steps/parse-markdown';
import { Prose } from '../next-steps/prose';
import { isBrowserShortcut } from '../ui/browser-shortcut';
import { toolClass } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { saveText } from '../ui/save-file';
import { ScrollRegion } from '../ui/scroll-region';
import { type CodeLine, CodeLines } from './code-lines';
import { linesWrittenBy } from './files-of-answers';
import { foldLines } from './fold-lines';
import { LineOrigin } from './line-origin';
import { codeBoxClass, FileFrame } from './preview-frame';
import { lineChanges } from './tree-changes';
import type { RowStatus } from './tree-rows';
import { useHighlight } from './use-highlight';

/** A place to go to in a file: a line, or its first change. A new object each time somebody wants to go there. */
export interface Goal {
  path: string;
  line: number | 'change';
}

/** One file: its name, what can be done with it, and its lines. */
export function FilePane({
  path,
  status,
  text: now,
  before,
  counts,
  rendered,
  fields,
  channel,
  focused,
  follow,
  goal,
  onNextFile,
  onBack,
  onGo,
}: {
  path: string;
  /** What the list says of the file: a frame later than what stands in it. */
  status: RowStatus | undefined;
  /** Undefined: the answers leave it out. */
  text: string | undefined;
  /** The file of the base. */
  before: string | undefined;
  counts: { added: number; removed: number } | undefined;
  /** Which answers wrote what. */
  rendered: Pick<Rendered, 'provenance' | 'imports'>;
  fields: readonly FieldSpec[];
  channel: Config['host']['channel'];
  /** The question in focus. */
  focused: string | undefined;
  follow: boolean;
  goal: Goal | undefined;
  onNextFile: () => void;
  onBack: () => void;
  /** Called before one goes from a line to a question. */
  onGo: () => void;
}) {
  const [asDiff, setAsDiff] = useState(false);
  const [wraps, setWraps] = useState(false);
  const [chosen, setChosen] = useState<{ path: string; isPage: boolean }>();
  const box = useRef<HTMLElement>(null);
  const isRemoved = now === undefined && before !== undefined;
  const text = now ?? '';
  const shown = isRemoved ? before : text;
  const touched = linesWrittenBy(rendered.provenance, path, follow ? focused : undefined);
  const isMarkdown = path.endsWith('.md') && !asDiff;
  const goesToLine = goal?.path === path;

  // Opens the source, because marks stand only there, unless somebody has chosen the rendered page.
  const isRead = chosen?.path === path ? chosen.isPage : touched.length === 0 && !goesToLine;
  const isPage = isMarkdown && isRead;

  return (
    <FileFrame
      bar={
        <>
          <button type="button" onClick={onBack} className={`${toolClass} -ms-2 @xl:hidden`}>
            <Icon name="arrowLeft" />
            Files
          </button>
          <p className="min-w-0 flex-1 basis-40 truncate font-mono text-[0.8125rem]" title={path}>
            {path}
          </p>
          <div className="-ms-2 flex flex-wrap">
            {isMarkdown && (
              <button
                type="button"
                aria-pressed={isPage}
                onClick={() => setChosen({ path, isPage: !isPage })}
                className={toolClass}
              >
                As a page
              </button>
            )}
            {status === 'changed' && (
              <>
                <button
                  type="button"
                  aria-pressed={asDiff}
                  onClick={() => setAsDiff(!asDiff)}
                  className={toolClass}
                >
                  Changes
                  {counts && (
                    <span className="text-xs tabular-nums" aria-hidden="true">
                      +{counts.added} −{counts.removed}
                    </span>
                  )}
                </button>
                <button
                  type="button"
                  onClick={() => !goToNextChange(box) && onNextFile()}
                  className={toolClass}
                >
                  Next change
                </button>
              </>
            )}
            {!isPage && (
              <button
                type="button"
                aria-pressed={wraps}
                onClick={() => setWraps(!wraps)}
                className={toolClass}
              >
                Wrap
              </button>
            )}
            {!isRemoved && <CopyButton text={text} label="Copy" />}
            <CopyButton text={path} label="Copy path" />
            {!isRemoved && (
              <button type="button" onClick={() => saveText(text, path)} className={toolClass}>
                <Icon name="download" />
                <span className="sr-only">Download this file</span>
              </button>
            )}
          </div>
        </>
      }
      code={
        isPage ? (
          <ScrollRegion label={path} className={codeBoxClass}>
            <div className="px-5 pb-8">
              <Prose
                blocks={parseMarkdown(shown).map((block) => ({ block, on: undefined }))}
                above={1}
              />
            </div>
          </ScrollRegion>
        ) : (
          <FileView
            key={path}
            boxRef={box}
            path={path}
            text={text}
            before={before === text ? undefined : before}
            isRemoved={isRemoved}
            asDiff={asDiff}
            wraps={wraps}
            touched={touched}
            goal={goesToLine ? goal : undefined}
            explain={
              isRemoved
                ? undefined
                : (line, isSpoken) => (
                    <LineOrigin
                      path={path}
                      text={text}
                      line={line}
                      rendered={rendered}
                      fields={fields}
                      channel={channel}
                      isSpoken={isSpoken}
                      onGo={onGo}
                    />
                  )
            }
          />
        )
      }
    />
  );
}

const changedRows = '.bg-added, .bg-removed';

/**
 * Goes to the next change below what is in view.
 * @returns whether there is one
 */
function goToNextChange(box: RefObject<HTMLElement | null>): boolean {
  const scroller = box.current;
  if (!scroller) return false;
  const view = scroller.getBoundingClientRect();
  const rows = [...scroller.querySelectorAll<HTMLElement>('.mark-line')];
  // The first line of each run of changes.
  const starts = rows.filter(
    (row, index) => row.matches(changedRows) && !rows[index - 1]?.matches(changedRows),
  );
  const next = starts.find(
    (row) => row.getBoundingClientRect().top > view.top + view.height / 3 + 4,
  );
  if (!next || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2)
    return false;
  scrollTo(scroller, next);
  return true;
}

function scrollTo(scroller: HTMLElement, row: Element) {
  const view = scroller.getBoundingClientRect();
  scroller.scrollTop += row.getBoundingClientRect().top - view.top - view.height / 3;
}

function FileView({
  boxRef,
  path,
  text,
  before,
  isRemoved,
  asDiff,
  wraps,
  touched,
  goal,
  explain,
}: {
  boxRef: RefObject<HTMLElement | null>;
  path: string;
  text: string;
  before: string | undefined;
  isRemoved: boolean;
  asDiff: boolean;
  wraps: boolean;
  touched: readonly (readonly [number, number])[];
  goal: Goal | undefined;
  /** Says what there is to say of a line. */
  explain: ((line: number | undefined, isSpoken: boolean) => ReactNode) | undefined;
}) {
  const tokens = useHighlight(path, (isRemoved ? (before ?? '') : text).replace(/\n$/, ''));
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const changes = useMemo(
    () => (before === undefined || isRemoved ? undefined : lineChanges(before, text)),
    [before, text, isRemoved],
  );
  const lines = drawnLines(tokens, changes, isRemoved, asDiff, touched);
  const rows = asDiff && changes ? foldLines(lines, open) : lines;
  const first = touched[0]?.[0];
  // A line that was clicked or stepped onto stays, so that the pointer can travel over others to the words about it.
  const [at, setAt] = useState<{ line: number; stays: boolean; isSpoken: boolean }>();

  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || event.target !== boxRef.current || isBrowserShortcut(event)) return;
    const numbers = rows.flatMap((row) => ('number' in row && row.number ? [row.number] : []));
    const from = at ? numbers.indexOf(at.line) : -1;
    const line = numbers[Math.min(Math.max(from + by, 0), numbers.length - 1)];
    if (line === undefined) return;
    event.preventDefault();
    setAt({ line, stays: true, isSpoken: true });
  };
  // Scrolls once the words about the line have taken their room.
  useEffect(() => {
    if (!at?.isSpoken) return;
    const row = boxRef.current?.querySelector(`[data-line="${at.line}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [boxRef, at]);

  const point = ({ target, type }: PointerEvent | MouseEvent) => {
    const row = target instanceof Element ? target.closest('[data-line]') : null;
    const line = Number(row?.getAttribute('data-line') ?? 0);
    const stays = type === 'click';
    if (line > 0 && (stays || !at?.stays)) setAt({ line, stays, isSpoken: false });
  };

  // Measured only when one of these changes, because measuring on each key would cost more than drawing.
  useEffect(() => {
    const scroller = boxRef.current;
    const row = first && scroller?.querySelector(`[data-line="${first}"]`);
    if (!scroller || !row) return;
    const view = scroller.getBoundingClientRect();
    const at = row.getBoundingClientRect();
    if (at.top < view.top || at.bottom > view.bottom) scrollTo(scroller, row);
  }, [boxRef, first]);

  useEffect(() => {
    const scroller = boxRef.current;
    if (!scroller || !goal) return;
    const row =
      goal.line === 'change'
        ? scroller.querySelector(changedRows)
        : scroller.querySelector(`[data-line="${goal.line}"]`);
    if (row) scrollTo(scroller, row);
    if (goal.line !== 'change') setAt({ line: goal.line, stays: true, isSpoken: false });
  }, [boxRef, goal]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it passes on what happens in the box that scrolls.
    <div
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={step}
      onPointerOver={point}
      onClick={point}
    >
      <ScrollRegion boxRef={boxRef} label={path} className={codeBoxClass}>
        {isRemoved && (
          <p className="border-b border-line px-4 py-2 text-sm text-muted">
            Your answers leave this file out.
          </p>
        )}
        <CodeLines
          lines={rows.map((row) =>
            'number' in row && row.number !== undefined && row.number === at?.line
              ? { ...row, current: true }
              : row,
          )}
          wrap={wraps}
          onUnfold={(from) => setOpen(new Set([...open, from]))}
        />
      </ScrollRegion>
      {explain?.(at?.line, at?.isSpoken ?? false)}
    </div>
  );
}

function drawnLines(
  tokens: ReturnType<typeof useHighlight>,
  changes: ReturnType<typeof lineChanges> | undefined,
  isRemoved: boolean,
  asDiff: boolean,
  touched: readonly (readonly [number, number])[],
): CodeLine[] {
  const isTouched = (number: number) =>
    touched.some(([from, to]) => from <= number && number <= to);
  if (!changes) {
    return tokens.map((line, index) => ({
      number: index + 1,
      tokens: line,
      mark: isRemoved ? 'removed' : undefined,
      touched: isTouched(index + 1),
    }));
  }
  return changes.flatMap((change): CodeLine[] => {
    if (change.number === undefined) {
      return asDiff
        ? [{ number: undefined, tokens: [[change.text, 'plain']], mark: 'removed' }]
        : [];
    }
    return [
      {
        number: change.number,
        tokens: tokens[change.number - 1] ?? [[change.text, 'plain']],
        mark: change.kind === 'added' ? 'added' : undefined,
        touched: isTouched(change.number),
      },
    ];
  });
}
