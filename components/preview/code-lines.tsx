import { memo } from 'react';
import { blockClass, isFull, splitIntoBlocks } from './blocks';
import type { Token, TokenRole } from './highlight';

export interface CodeLine {
  /** Line number in the file; undefined for a line that is no longer there. */
  number: number | undefined;
  tokens: readonly Token[];
  /** How the line differs from the base. */
  mark?: 'added' | 'removed' | undefined;
  /** Whether the question in focus wrote the line. */
  touched?: boolean;
  /** The line that one points at, or has stepped onto. */
  current?: boolean;
}

/** Lines that are left out because nothing in them changed. */
export interface Fold {
  /** Number of the first line left out. */
  from: number;
  count: number;
}

const roleClass: Readonly<Record<TokenRole, string>> = {
  keyword: 'text-code-keyword',
  string: 'text-code-string',
  comment: 'text-code-comment',
  constant: 'text-code-constant',
  function: 'text-code-function',
  parameter: 'text-code-parameter',
  plain: '',
};

const markClass = { added: 'bg-added', removed: 'bg-removed', none: '' } as const;

const CodeRow = memo(
  function CodeRow({ line, wrap }: { line: CodeLine; wrap: boolean }) {
    return (
      <div
        data-touched={line.touched || undefined}
        data-line={line.number}
        className={`mark-line flex min-w-full border-s-3 ps-1 ${wrap ? '' : 'h-5'} ${markClass[line.mark ?? 'none']} ${
          line.touched ? 'border-accent' : 'border-transparent'
        } ${line.touched && !line.mark ? 'bg-touched' : ''} ${line.current ? 'outline-1 -outline-offset-1 outline-accent' : ''}`}
      >
        <span
          aria-hidden="true"
          className="w-9 shrink-0 pe-3 text-end text-xs leading-5 text-muted select-none"
        >
          {line.number}
        </span>
        <span aria-hidden="true" className="w-3.5 shrink-0 text-muted select-none">
          {line.mark === 'added' ? '+' : line.mark === 'removed' ? '−' : ''}
        </span>
        <span
          className={`pe-4 ${wrap ? 'min-w-0 break-words whitespace-pre-wrap' : 'whitespace-pre'}`}
        >
          {line.mark && <span className="sr-only">{line.mark}: </span>}
          {line.tokens.map(([text, role], index) =>
            role === 'plain' ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no other name.
              <span key={index} className={roleClass[role]}>
                {text}
              </span>
            ),
          )}
          {'\n'}
        </span>
      </div>
    );
  },
  (a, b) => a.wrap === b.wrap && sameLine(a.line, b.line),
);

const sameLine = (a: CodeLine, b: CodeLine) =>
  a.number === b.number &&
  a.mark === b.mark &&
  a.touched === b.touched &&
  a.current === b.current &&
  a.tokens === b.tokens;

type Row = CodeLine | Fold;

interface Shown {
  /** Whether long lines are wrapped. */
  wrap?: boolean;
  /** Shows the lines that are left out. */
  onUnfold?: ((from: number) => void) | undefined;
}

/** Sixteen lines that do not wrap are as high as sixteen lines, whatever they say: a key lays out nothing but their block. */
function blockClassOf(rows: readonly Row[], wrap: boolean): string | undefined {
  const isFixed = !wrap && rows.every((row) => !('count' in row));
  return blockClass(
    rows,
    isFixed ? 'h-80 [contain:strict]' : '[contain-intrinsic-block-size:auto_20rem]',
  );
}

const Block = memo(
  function Block({ rows, wrap = false, onUnfold }: Shown & { rows: readonly Row[] }) {
    return (
      <div className={blockClassOf(rows, wrap)}>
        {rows.map((row, index) =>
          'count' in row ? (
            <button
              key={`fold-${row.from}`}
              type="button"
              onClick={() => onUnfold?.(row.from)}
              className="sticky start-0 my-1 flex min-h-6 w-full max-w-full items-center border-y border-line bg-canvas ps-16 text-start font-sans text-xs text-muted hover:text-ink"
            >
              {row.count} unchanged lines
            </button>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its name.
            <CodeRow key={index} line={row} wrap={wrap} />
          ),
        )}
      </div>
    );
  },
  (a, b) =>
    a.wrap === b.wrap &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => {
      const other = b.rows[index];
      // `onUnfold` changes with the open folds, so a block with a fold is drawn again.
      return other && !('count' in row) && !('count' in other) && sameLine(row, other);
    }),
);

const lengthOf = (row: Row) =>
  'count' in row ? 0 : row.tokens.reduce((length, [text]) => length + text.length, 0);

function longestOf(rows: readonly Row[]): string {
  let [longest, most]: [Row | undefined, number] = [undefined, 0];
  for (const row of rows) {
    const length = lengthOf(row);
    if (length > most) [longest, most] = [row, length];
  }
  return longest && 'tokens' in longest ? longest.tokens.map(([text]) => text).join('') : '';
}

/** A file's lines, with numbers and marks. Draws the same on the server and in the page. */
export function CodeLines({ lines, wrap = false, onUnfold }: Shown & { lines: readonly Row[] }) {
  const blocks = splitIntoBlocks(lines);
  return (
    <code
      className={`block min-w-full py-3 font-mono text-[0.8125rem] leading-5 ${wrap ? '' : 'w-max'}`}
    >
      {/* Lines of a full block have no width of their own, and the box would not know how far it scrolls. */}
      {!wrap && blocks.some(isFull) && (
        <span
          aria-hidden="true"
          className="invisible block h-0 overflow-hidden ps-[3.5625rem] pe-4 whitespace-pre select-none"
        >
          {longestOf(lines)}
        </span>
      )}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block's place is its name.
        <Block key={index} rows={block} wrap={wrap} onUnfold={onUnfold} />
      ))}
    </code>
  );
}
