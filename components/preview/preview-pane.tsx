'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Store, useStore } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import { toolClass } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { Icon } from '../ui/icon';
import { ScrollRegion } from '../ui/scroll-region';
import { type CodeLine, CodeLines } from './code-lines';
import { FileTreeView } from './file-tree';
import { codeBoxClass, PreviewFrame } from './preview-frame';
import {
  fileOf,
  linesWrittenBy,
  type PreviewedAnswers,
  type PreviewState,
  tellingFile,
} from './preview-state';
import { lineChanges } from './tree-changes';
import type { RowStatus } from './tree-rows';
import { useHighlight } from './use-highlight';

/**
 * The files as they stand, live.
 * @param step decides which file is open at first
 */
export function PreviewPane({
  step,
  state,
  preview,
  fields,
}: {
  step: string;
  fields: readonly FieldSpec[];
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
}) {
  const shown = useStore(preview, (p) => p);
  const base = useStore(state, (s) => s.base);
  const presets = useStore(state, (s) => s.presets);
  const opened = useStore(state, (s) => s.opened !== undefined);
  const focused = useStore(state, (s) => s.focused);
  const [asDiff, setAsDiff] = useState(false);
  const { changes, privateFiles, provenance, follow } = shown;
  const files = shown.files ?? new Map<string, string>();
  const silent =
    follow && focused && fileOf(provenance, focused, undefined) === undefined
      ? fields.find((field) => field.path === focused)?.title
      : undefined;

  const statuses = useMemo(
    () =>
      new Map<string, RowStatus>([
        ...changes,
        ...[...privateFiles.keys()].map((path) => [path, 'private'] as const),
      ]),
    [changes, privateFiles],
  );
  const has = (path: string | undefined): path is string =>
    path !== undefined && (files.has(path) || privateFiles.has(path) || changes.has(path));
  const fallback = () => {
    const telling = tellingFile(provenance, step);
    return has(telling) ? telling : 'flake.nix';
  };
  const selected = has(shown.selected) ? shown.selected : fallback();
  const status = statuses.get(selected);
  const text = privateFiles.get(selected) ?? files.get(selected) ?? '';
  const before = shown.base.get(selected) ?? '';

  // The tree is drawn again when there are other files, not on each key.
  const allPaths = [...files.keys(), ...privateFiles.keys()].join('\n');
  const paths = useMemo(() => allPaths.split('\n'), [allPaths]);
  const select = useCallback(
    (path: string) => {
      preview.set({ selected: path, fileShown: true, inAddress: true });
    },
    [preview],
  );

  return (
    <PreviewFrame
      detail={shown.fileShown}
      bar={
        <>
          <p className="text-muted">
            <span className="font-semibold text-ink">{files.size + privateFiles.size} files</span>
            {changes.size > 0 && `, ${changes.size} ${changes.size === 1 ? 'differs' : 'differ'}`}
          </p>
          <label className="flex items-center gap-2">
            <span className="text-muted">Compare with</span>
            <span className="relative">
              <select
                value={base}
                onChange={(event) => {
                  preview.set({ inAddress: true });
                  state.set({ base: event.target.value });
                }}
                className="min-h-8 appearance-none rounded-md border border-control bg-surface ps-2.5 pe-7 font-medium hover:border-ink"
              >
                {presets.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
                {opened && <option value="link">The link you opened</option>}
              </select>
              <Icon
                name="chevron"
                className="pointer-events-none absolute end-2 top-2.5 size-3.5"
              />
            </span>
          </label>
          <button
            type="button"
            aria-pressed={follow}
            onClick={() => preview.set({ follow: !follow })}
            className={`${toolClass} ms-auto`}
            title="Show the lines that the question you are at has written"
          >
            {follow && <Icon name="check" />}
            Follow my answers
          </button>
        </>
      }
      tree={
        <FileTreeView
          label="Files of the flake"
          paths={paths}
          statuses={statuses}
          selected={selected}
          onSelect={select}
        />
      }
      note={
        silent ? (
          <p role="status" className="text-sm text-muted">
            “{silent}” writes nothing with this answer.
          </p>
        ) : undefined
      }
      fileBar={
        <>
          <button
            type="button"
            onClick={() => preview.set({ fileShown: false })}
            className={`${toolClass} -ms-2 @xl:hidden`}
          >
            <Icon name="arrowLeft" />
            Files
          </button>
          <p className="min-w-0 flex-1 truncate font-mono text-[0.8125rem]">{selected}</p>
          {status === 'changed' && (
            <button
              type="button"
              aria-pressed={asDiff}
              onClick={() => setAsDiff(!asDiff)}
              className={toolClass}
            >
              Changes
            </button>
          )}
          {status !== 'removed' && <CopyButton text={text} label="Copy" />}
        </>
      }
      code={
        <FileView
          key={selected}
          path={selected}
          text={text}
          before={status === 'changed' || status === 'removed' ? before : undefined}
          removed={status === 'removed'}
          asDiff={asDiff}
          touched={linesWrittenBy(provenance, selected, focused)}
          follow={follow}
        />
      }
    />
  );
}

function FileView({
  path,
  text,
  before,
  removed,
  asDiff,
  touched,
  follow,
}: {
  path: string;
  text: string;
  before: string | undefined;
  removed: boolean;
  asDiff: boolean;
  touched: readonly (readonly [number, number])[];
  follow: boolean;
}) {
  const box = useRef<HTMLElement>(null);
  const tokens = useHighlight(path, (removed ? (before ?? '') : text).replace(/\n$/, ''));
  const changes = useMemo(
    () => (before === undefined || removed ? undefined : lineChanges(before, text)),
    [before, text, removed],
  );
  const lines = drawnLines(tokens, changes, removed, asDiff, touched);
  const first = follow ? touched[0]?.[0] : undefined;

  // Where the lines stand changes with these alone; to measure on each key would cost more than to draw.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines themselves change on each key.
  useEffect(() => {
    const row = lines.findIndex((line) => line.number === first);
    const element = box.current?.querySelector('code')?.children[row];
    if (first === undefined || !box.current || !element) return;
    const view = box.current.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    if (at.top >= view.top && at.bottom <= view.bottom) return;
    box.current.scrollTop += at.top - view.top - view.height / 3;
  }, [first, asDiff]);

  return (
    <ScrollRegion boxRef={box} label={path} className={codeBoxClass}>
      {removed && (
        <p className="border-b border-line px-4 py-2 text-sm text-muted">
          Your answers leave this file out.
        </p>
      )}
      <CodeLines lines={lines} />
    </ScrollRegion>
  );
}

function drawnLines(
  tokens: ReturnType<typeof useHighlight>,
  changes: ReturnType<typeof lineChanges> | undefined,
  removed: boolean,
  asDiff: boolean,
  touched: readonly (readonly [number, number])[],
): CodeLine[] {
  const isTouched = (number: number) =>
    touched.some(([from, to]) => from <= number && number <= to);
  if (!changes) {
    return tokens.map((line, index) => ({
      number: index + 1,
      tokens: line,
      mark: removed ? 'removed' : undefined,
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
