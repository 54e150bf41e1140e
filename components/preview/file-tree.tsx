'use client';

import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { RowContent, rowClass } from './tree-row';
import { type RowStatus, treeRows } from './tree-rows';

interface Props {
  label: string;
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
  const rows = useMemo(() => treeRows(paths, statuses, closed), [paths, statuses, closed]);
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
  const toggle = (path: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(path);
    else next.add(path);
    setClosed(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = rows.findIndex((row) => row.path === stop);
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
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
        else if (row.kind === 'folder') toggle(row.path, true);
      },
      ArrowLeft: () => {
        if (row.kind === 'folder' && open) toggle(row.path, false);
        else focus(parent());
      },
      Enter: () => (row.kind === 'folder' ? toggle(row.path, !open) : onSelect(row.path)),
      ' ': () => (row.kind === 'folder' ? toggle(row.path, !open) : onSelect(row.path)),
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
      {rows.map((row) => {
        const siblings = rows.filter(
          (r) => r.depth === row.depth && parentOf(r.path) === parentOf(row.path),
        );
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows.
          <div
            key={row.path}
            role="treeitem"
            data-path={row.path}
            tabIndex={row.path === stop ? 0 : -1}
            aria-level={row.depth + 1}
            aria-setsize={siblings.length}
            aria-posinset={siblings.indexOf(row) + 1}
            aria-selected={row.path === selected}
            aria-expanded={row.kind === 'folder' ? !closed.has(row.path) : undefined}
            onFocus={() => setFocused(row.path)}
            onClick={() => {
              if (row.kind === 'folder') toggle(row.path, closed.has(row.path));
              else onSelect(row.path);
            }}
            className={`${rowClass(row, row.path === selected)} cursor-pointer hover:bg-accent-soft focus-visible:-outline-offset-2`}
          >
            <RowContent row={row} open={!closed.has(row.path)} counts={counts.get(row.path)} />
          </div>
        );
      })}
    </div>
  );
});

function parentOf(path: string): string {
  const trimmed = path.replace(/\/$/, '');
  return trimmed.slice(0, trimmed.lastIndexOf('/') + 1);
}
