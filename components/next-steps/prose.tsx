import { createContext, Fragment, memo, use } from 'react';
import { linkClass } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import type { MarkedBlock } from './chapters';
import { type Block, parseInline } from './parse-markdown';

/** An id for a heading, as its words with hyphens. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function Inlines({ text }: { text: string }) {
  return parseInline(text).map((run, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a line have no other name.
    if (run.kind === 'text') return <Fragment key={index}>{run.text}</Fragment>;
    const key = `${index}${run.text}`;
    if (run.kind === 'code') {
      return (
        <code
          key={key}
          className="rounded-sm bg-sunken px-1 py-0.5 font-mono text-[0.875em] wrap-anywhere"
        >
          {run.text}
        </code>
      );
    }
    if (run.kind === 'strong') {
      return (
        <strong key={key}>
          <Inlines text={run.text} />
        </strong>
      );
    }
    if (run.kind === 'emphasis') return <em key={key}>{run.text}</em>;
    // A link into the folder leads nowhere on the page.
    if (!run.href.startsWith('https://')) return <span key={key}>{run.text}</span>;
    return (
      <a key={key} href={run.href} className={`${linkClass} wrap-anywhere`}>
        {run.text}
      </a>
    );
  });
}

/** An address that commands name, and the one that they show in its place. */
export interface ShownAddress {
  named: string;
  shown: string;
}

/** Read where commands are drawn, because the page knows its address late and all else stays as the server drew it. */
export const ShownAddressContext = createContext<ShownAddress | undefined>(undefined);

/** A block of commands, with a button that copies it. */
function Commands({ text: written }: { text: string }) {
  const address = use(ShownAddressContext);
  const text = address ? written.replaceAll(address.named, () => address.shown) : written;
  return (
    <div
      data-copied
      className="my-4 overflow-hidden rounded-md border border-line bg-surface print:border-ink"
    >
      <div className="flex items-start gap-x-2 max-sm:flex-col">
        <pre
          data-copy-text
          className="min-w-0 flex-1 px-4 py-3 font-mono text-[0.8125rem] leading-6 wrap-anywhere max-sm:pb-0 whitespace-pre-wrap"
        >
          {text}
        </pre>
        <div className="needs-js shrink-0 p-1.5 max-sm:self-end max-sm:pt-0 print:hidden">
          <CopyButton text={text} label="Copy" />
        </div>
      </div>
    </div>
  );
}

/**
 * Blocks of our Markdown as a page. Those for one system stand there too; CSS hides them from the others (globals.css).
 * @param above the level of the heading they stand below
 */
export const Prose = memo(function Prose({
  blocks,
  above,
}: {
  blocks: readonly MarkedBlock[];
  above: number;
}) {
  return blocks.map(({ block, on }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block's place is its name.
    <div key={index} data-on={on?.join(' ')}>
      <BlockView block={block} above={above} />
    </div>
  ));
});

function BlockView({ block, above }: { block: Block; above: number }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = block.level - above <= 1 ? 'h3' : 'h4';
      return (
        <Tag className="mt-8 mb-2 text-lg font-semibold">
          <Inlines text={block.text} />
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p className="my-3 max-w-prose">
          <Inlines text={block.text} />
        </p>
      );
    case 'code':
      return <Commands text={block.text} />;
    case 'list':
      return (
        <ul className="my-3 grid max-w-prose list-disc gap-2 ps-5 marker:text-muted">
          {block.items.map((item) => (
            <li key={item}>
              <Inlines text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="my-4 w-full max-w-prose border-collapse text-start">
          <thead>
            <tr className="border-b border-control">
              {block.head.map((cell) => (
                <th key={cell} scope="col" className="py-2 pe-4 text-start font-semibold">
                  <Inlines text={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join()} className="border-b border-line align-top">
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell's column is its name.
                  <td key={column} className="py-2 pe-4 sm:first:[&_code]:wrap-break-word">
                    <Inlines text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
