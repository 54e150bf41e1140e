'use client';

import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isBrowserShortcut } from '../ui/browser-shortcut';
import { blockClass, splitIntoBlocks } from './blocks';
import { RowContent, rowClass } from './tree-row';
import { type RowStatus, type TreeRow, treeRows } from './tree-rows';

interface Props {
  label: string;
  /** What is left out of the flake has a row, too. */
  paths: readonly string[];
  statuses: ReadonlyMap<string, RowStatus>;
  counts: ReadonlyMap<string, { added: number; removed: number }>;
  selected: string;
  onSelect: (path: string) => void;
}

/** The files as a tree: arrows, Home, End, type-ahead and `*`, after the ARIA Authoring Practices. */
export const FileTreeView = memo(function FileTreeView({
  label,
  paths,
  statuses,
  counts,
  selected,
  onSelect,
}: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState(selected);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const rows = useMemo(() => treeRows(paths, closed), [paths, closed]);
  // Exactly one row is in the tab order: the first one takes over when the row that was is gone.
  const stop = rows.some((row) => row.path === focused)
    ? focused
    : rows.some((row) => row.path === selected)
      ? selected
      : rows[0]?.path;

  // The open file's row is in view, by scrolling the tree and never the page.
  useEffect(() => {
    const row = box.current?.querySelector(`[data-path="${CSS.escape(selected)}"]`);
    const scroller = box.current?.parentElement;
    if (!row || !scroller) return;
    const view = scroller.getBoundingClientRect();
    const at = row.getBoundingClientRect();
    if (at.top < view.top || at.bottom > view.bottom) {
      scroller.scrollTop += at.top - view.top - view.height / 2;
    }
  }, [selected]);

  const focus = (path: string | undefined) => {
    if (path === undefined) return;
    setFocused(path);
    box.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  };
  const toggle = useCallback(
    (path: string) =>
      setClosed((before) => {
        const next = new Set(before);
        if (!next.delete(path)) next.add(path);
        return next;
      }),
    [],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = rows.findIndex((row) => row.path === stop);
    const row = rows[at];
    if (!row || isBrowserShortcut(event)) return;
    const open = !closed.has(row.path);
    const parent = () =>
      rows
        .slice(0, at)
        .reverse()
        .find((r) => r.kind === 'folder' && r.depth === row.depth - 1)?.path;
    const actions: Record<string, () => void> = {
      ArrowDown: () => focus(rows[at + 1]?.path),
      ArrowUp: () => focus(rows[at - 1]?.path),
      Home: () => focus(rows[0]?.path),
      End: () => focus(rows.at(-1)?.path),
      ArrowRight: () => {
        if (row.kind === 'folder' && open) focus(rows[at + 1]?.path);
        else if (row.kind === 'folder') toggle(row.path);
      },
      ArrowLeft: () => {
        if (row.kind === 'folder' && open) toggle(row.path);
        else focus(parent());
      },
      Enter: () => (row.kind === 'folder' ? toggle(row.path) : onSelect(row.path)),
      ' ': () => (row.kind === 'folder' ? toggle(row.path) : onSelect(row.path)),
      '*': () => setClosed(new Set()),
    };
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    } else if (event.key.length === 1 && event.key.trim() !== '') {
      const now = event.timeStamp;
      const text = now - typed.current.at > 700 ? event.key : typed.current.text + event.key;
      typed.current = { text, at: now };
      const from = text.length > 1 ? at : at + 1;
      const order = [...rows.slice(from), ...rows.slice(0, from)];
      focus(order.find((r) => r.name.toLowerCase().startsWith(text.toLowerCase()))?.path);
    }
  };

  return (
    <div ref={box} role="tree" aria-label={label} onKeyDown={onKeyDown}>
      {splitIntoBlocks(rows).map((block) => (
        <div
          key={block[0]?.path}
          role="none"
          // The row that Tab leads to is always drawn, because the whole list would else have none for a moment.
          className={
            block.some((row) => row.path === stop)
              ? undefined
              : blockClass(block, '[contain-intrinsic-block-size:auto_28rem]')
          }
        >
          {block.map((row) => (
            <Row
              key={row.path}
              row={row}
              isStop={row.path === stop}
              isSelected={row.path === selected}
              isOpen={!closed.has(row.path)}
              status={statuses.get(row.path)}
              added={counts.get(row.path)?.added}
              removed={counts.get(row.path)?.removed}
              inside={closed.has(row.path) ? changedIn(row.path, statuses) : undefined}
              onFocus={setFocused}
              onToggle={toggle}
              onSelect={onSelect}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

const changedIn = (folder: string, statuses: ReadonlyMap<string, RowStatus>) =>
  [...statuses.keys()].filter((path) => path.startsWith(folder)).length;

/** Drawn again only when something of it is another: a key changes few rows of many. */
const Row = memo(function Row({
  row,
  isStop,
  isSelected,
  isOpen,
  onFocus,
  onToggle,
  onSelect,
  ...shown
}: {
  row: TreeRow;
  isStop: boolean;
  isSelected: boolean;
  isOpen: boolean;
  status: RowStatus | undefined;
  added: number | undefined;
  removed: number | undefined;
  inside: number | undefined;
  onFocus: (path: string) => void;
  onToggle: (path: string) => void;
  onSelect: (path: string) => void;
}) {
  const isFolder = row.kind === 'folder';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows.
    <div
      role="treeitem"
      data-path={row.path}
      tabIndex={isStop ? 0 : -1}
      aria-level={row.depth + 1}
      aria-setsize={row.siblings}
      aria-posinset={row.place}
      aria-selected={isSelected}
      aria-expanded={isFolder ? isOpen : undefined}
      onFocus={() => onFocus(row.path)}
      onClick={() => (isFolder ? onToggle(row.path) : onSelect(row.path))}
      className={`${rowClass(row, isSelected)} cursor-pointer hover:bg-accent-soft focus-visible:-outline-offset-2`}
    >
      <RowContent row={row} open={isOpen} {...shown} />
    </div>
  );
});
