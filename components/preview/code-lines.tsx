import { memo } from 'react';
import type { Token, TokenRole } from './highlight';

export interface CodeLine {
  /** Line number in the file; undefined for a line that is no longer there. */
  number: number | undefined;
  tokens: readonly Token[];
  /** Against the preset. */
  mark?: 'added' | 'removed' | undefined;
  /** Written by the question that has the focus. */
  touched?: boolean;
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
  function CodeRow({ line }: { line: CodeLine }) {
    return (
      <div
        data-touched={line.touched || undefined}
        className={`mark-line flex min-w-full border-s-3 ps-1 ${markClass[line.mark ?? 'none']} ${
          line.touched ? 'border-accent' : 'border-transparent'
        } ${line.touched && !line.mark ? 'bg-touched' : ''}`}
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
        <span className="pe-4 whitespace-pre">
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
  (a, b) =>
    a.line.number === b.line.number &&
    a.line.mark === b.line.mark &&
    a.line.touched === b.line.touched &&
    a.line.tokens === b.line.tokens,
);

/** A file's lines, with numbers and marks. Draws the same on the server and in the page. */
export function CodeLines({ lines }: { lines: readonly CodeLine[] }) {
  return (
    <code className="block w-max min-w-full py-3 font-mono text-[0.8125rem] leading-5">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its name.
        <CodeRow key={index} line={line} />
      ))}
    </code>
  );
}
