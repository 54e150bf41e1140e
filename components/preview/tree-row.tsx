import { Icon } from '../ui/icon';
import type { RowStatus, TreeRow } from './tree-rows';

const badges: Readonly<Record<RowStatus, { letter: string; words: string; className: string }>> = {
  added: { letter: 'A', words: 'added', className: 'text-added-ink' },
  changed: { letter: 'M', words: 'changed', className: 'text-warn' },
  removed: { letter: 'D', words: 'left out', className: 'text-removed-ink' },
  private: { letter: '●', words: 'only in your download', className: 'text-accent' },
};

const indents = ['ps-2', 'ps-5', 'ps-8', 'ps-11', 'ps-14', 'ps-17'];

/** Classes of a row of the file tree. */
export function rowClass(row: TreeRow, selected: boolean): string {
  const look = selected
    ? 'bg-accent-soft font-semibold text-ink'
    : row.kind === 'folder'
      ? 'text-muted'
      : 'text-ink';
  return `flex min-h-7 w-full items-center gap-1.5 rounded-sm pe-2 text-start text-[0.8125rem] leading-tight ${indents[row.depth] ?? 'ps-17'} ${look}`;
}

/** What a row of the file tree shows. */
export function RowContent({
  row,
  open = true,
  status,
  added = 0,
  removed = 0,
  inside = 0,
}: {
  row: TreeRow;
  open?: boolean;
  status?: RowStatus | undefined;
  /** How many lines differ. */
  added?: number | undefined;
  removed?: number | undefined;
  /** Changed files inside a closed folder. */
  inside?: number | undefined;
}) {
  const badge = status && badges[status];
  const counted = status === 'changed' && added + removed > 0;
  return (
    <>
      {row.kind === 'folder' ? (
        <Icon name="chevron" className={`size-3 ${open ? '' : '-rotate-90'}`} />
      ) : (
        <span className="w-3 shrink-0" />
      )}
      <span className={`min-w-0 flex-1 truncate ${status === 'removed' ? 'line-through' : ''}`}>
        {row.name}
      </span>
      {counted && (
        <span className="shrink-0 text-xs tabular-nums" aria-hidden="true">
          {added > 0 && <span className="text-added-ink">+{added}</span>}
          {removed > 0 && <span className="ms-1 text-removed-ink">−{removed}</span>}
        </span>
      )}
      {badge && (
        <span className={`shrink-0 text-xs font-semibold ${badge.className}`} title={badge.words}>
          <span aria-hidden="true">{badge.letter}</span>
          <span className="sr-only">
            {` ${badge.words}${counted ? `, ${added} ${added === 1 ? 'line' : 'lines'} added, ${removed} removed` : ''}`}
          </span>
        </span>
      )}
      {inside > 0 && (
        <span className="shrink-0 text-xs text-warn">
          {inside}
          <span className="sr-only"> changed inside</span>
        </span>
      )}
    </>
  );
}
