'use client';

import { memo, type ReactNode, useMemo, useState } from 'react';
import { type Store, useStore } from '@/components/store';
import { topFolder } from '@/lib/archive/top-folder';
import type { FieldSpec } from '@/lib/config/fields';
import { printPatch } from '@/lib/patch';
import { linkClass, toolClass } from '../ui/button';
import { Icon } from '../ui/icon';
import { saveText } from '../ui/save-file';
import { SearchBox } from '../ui/search-box';
import { BaseForm } from './base-form';
import { isQueryBase } from './bases';
import { compareHref } from './compare-href';
import { FilePane, type Goal } from './file-pane';
import { FileTreeView } from './file-tree';
import { fileOfField, fileOfStep, isDocument } from './files-of-answers';
import { PreviewFrame } from './preview-frame';
import type { PreviewedAnswers, PreviewState } from './preview-state';
import { aroundHit, type Found, mostFound, searchFiles } from './search-files';
import type { RowStatus } from './tree-rows';

/**
 * The files as they stand, live.
 * @param step decides which file is open at first
 * @param onUndo gives the questions these answers again
 */
export function PreviewPane({
  step,
  state,
  preview,
  fields,
  onUndo,
}: {
  step: string;
  fields: readonly FieldSpec[];
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
  onUndo: (answers: NonNullable<PreviewState['previous']>) => void;
}) {
  const shown = useStore(preview, (p) => p);
  const focused = useStore(state, (s) => s.focused);
  const channel = useStore(state, (s) => s.config.host.channel);
  const [phrase, setPhrase] = useState('');
  const isSearched = phrase.trim().length > 1;
  const [goal, setGoal] = useState<Goal>();
  const { changes, counts, privateFiles, provenance, follow } = shown;
  const files = shown.files ?? noFiles;
  const silent =
    follow && focused && fileOfField(provenance, focused, undefined) === undefined
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
    path !== undefined && (files.has(path) || privateFiles.has(path) || shown.base.has(path));
  const fallback = () => {
    const suggested = fileOfStep(provenance, step);
    return has(suggested) ? suggested : 'flake.nix';
  };
  const selected = has(shown.selected) ? shown.selected : fallback();

  const ahead = shown.ahead?.path === selected ? shown.ahead : undefined;

  // The tree is drawn again when there are other files, not on each key.
  const allPaths = [...new Set([...files.keys(), ...statuses.keys()])].join('\n');
  const paths = useMemo(() => allPaths.split('\n'), [allPaths]);
  const select = useMemo(() => selectIn(preview), [preview]);
  const nextFile = () => {
    const changed = [...changes.keys()].sort();
    const next = changed[(changed.indexOf(selected) + 1) % changed.length];
    if (next === undefined) return;
    select(next);
    setGoal({ path: next, line: 'change' });
  };

  return (
    <PreviewFrame
      detail={shown.fileShown}
      isWide={isSearched}
      bar={
        <>
          <Counts paths={[...files.keys(), ...privateFiles.keys()]} changed={changes.size} />
          <BaseChoice state={state} preview={preview} />
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
      note={
        <>
          {silent && <p role="status">“{silent}” writes nothing with this answer.</p>}
          {changes.size > 0 ? (
            <ChangeTools state={state} preview={preview} onUndo={onUndo} onNext={nextFile} />
          ) : (
            <p>Nothing differs from the {shown.baseTitle}.</p>
          )}
        </>
      }
      search={<FilesSearch label="Search in files" phrase={phrase} onChange={setPhrase} />}
      tree={
        isSearched ? (
          <Results
            found={searchFiles(files, phrase)}
            phrase={phrase}
            onOpen={({ path, line }) => {
              select(path);
              if (line > 0) setGoal({ path, line });
            }}
          />
        ) : (
          <FileTreeView
            label="Files of the flake"
            paths={paths}
            statuses={statuses}
            counts={counts}
            selected={selected}
            onSelect={select}
          />
        )
      }
      file={
        <FilePane
          path={selected}
          status={statuses.get(selected)}
          text={privateFiles.get(selected) ?? ahead?.text ?? files.get(selected)}
          before={shown.base.get(selected)}
          counts={counts.get(selected)}
          rendered={ahead ? { provenance: ahead.provenance, imports: shown.imports } : shown}
          fields={fields}
          channel={channel}
          focused={focused}
          follow={follow}
          goal={goal}
          onNextFile={nextFile}
          onBack={() => preview.set({ fileShown: false })}
          onGo={() => preview.set({ shownAlone: false })}
        />
      }
    />
  );
}

const noFiles: ReadonlyMap<string, string> = new Map();

/** Made out here, because what the pane keeps would keep the secrets of that drawing along. */
const selectIn = (preview: Store<PreviewState>) => (path: string) =>
  preview.set({ selected: path, fileShown: true, inAddress: true });

/** Drawn only when somebody types into it, because React writes all attributes of a box each time. */
const FilesSearch = memo(SearchBox);

function Counts({ paths, changed }: { paths: readonly string[]; changed: number }) {
  const documents = paths.filter(isDocument).length;
  return (
    <p className="text-muted">
      <span className="font-semibold text-ink">{paths.length} files</span>
      {documents > 0 && ` (${documents} documents)`}
      {changed > 0 && `, ${changed} ${changed === 1 ? 'differs' : 'differ'}`}
    </p>
  );
}

/** What the files are compared with: presets, and whatever else there is. */
function BaseChoice({
  state,
  preview,
}: {
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
}) {
  const base = useStore(state, (s) => s.base);
  const presets = useStore(state, (s) => s.presets);
  const opened = useStore(state, (s) => s.opened !== undefined);
  const previous = useStore(preview, (p) => p.previous !== undefined);
  const downloaded = useStore(preview, (p) => p.downloaded !== undefined);
  const [asks, setAsks] = useState(false);
  const choose = (to: string) => {
    setAsks(false);
    preview.set({ inAddress: true });
    state.set({ base: to });
  };
  return (
    <>
      <label className="flex items-center gap-2">
        <span className="text-muted">Compare with</span>
        <span className="relative">
          <select
            value={asks ? 'other' : base}
            onChange={({ target }) =>
              target.value === 'other' ? setAsks(true) : choose(target.value)
            }
            className="min-h-8 max-w-48 appearance-none truncate rounded-md border border-control bg-surface ps-2.5 pe-7 font-medium hover:border-ink"
          >
            {presets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            {opened && <option value="link">The link you opened</option>}
            {previous && <option value="previous">Before my last change</option>}
            {downloaded && <option value="download">My last download</option>}
            {isQueryBase(base) && <option value={base}>The link or file you chose</option>}
            <option value="other">Another link or file …</option>
          </select>
          <Icon name="chevron" className="pointer-events-none absolute end-2 top-2.5 size-3.5" />
        </span>
      </label>
      {asks && <BaseForm onChoose={choose} onCancel={() => setAsks(false)} />}
    </>
  );
}

/** What can be done about the differences. */
function ChangeTools({
  state,
  preview,
  onUndo,
  onNext,
}: {
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
  onUndo: (answers: NonNullable<PreviewState['previous']>) => void;
  onNext: () => void;
}) {
  const { baseTitle, baseQuery, previous } = useStore(preview, (p) => p);
  const base = useStore(state, (s) => s.base);
  const comparison = compareHref({ a: baseQuery, b: useStore(state, (s) => s.linkQuery) });
  const savePatch = async () => {
    const { files, base: before } = preview.get();
    saveText(
      printPatch(before, files ?? noFiles),
      `${topFolder(state.get().config.host.name)}.patch`,
    );
  };
  return (
    <>
      <button type="button" onClick={onNext} className={`${toolClass} -ms-2`}>
        Next changed file
      </button>
      <button
        type="button"
        onClick={savePatch}
        className={toolClass}
        title={`In the folder of the ${baseTitle}, git apply makes these files of it`}
      >
        Download patch
      </button>
      {comparison && (
        <a href={comparison} target="_blank" rel="noopener" className={toolClass}>
          Compare page
          <span className="sr-only">, in a new tab</span>
        </a>
      )}
      {base === 'previous' && previous && (
        <button type="button" onClick={() => onUndo(previous)} className={toolClass}>
          Undo this change
        </button>
      )}
    </>
  );
}

/** What was found, file by file. */
function Results({
  found,
  phrase,
  onOpen,
}: {
  found: readonly Found[];
  phrase: string;
  onOpen: (found: Found) => void;
}): ReactNode {
  const paths = [...new Set(found.map(({ path }) => path))];
  return (
    <>
      <p role="status" className="px-1 text-xs text-muted">
        {found.length === 0
          ? 'Nothing found'
          : found.length === mostFound
            ? `The first ${mostFound} places`
            : `${found.length} ${found.length === 1 ? 'place' : 'places'}`}
      </p>
      {paths.map((path) => {
        const places = found.filter((place) => place.path === path);
        const named = places.find(({ line }) => line === 0);
        return (
          <section key={path} aria-label={path} className="mt-3 text-[0.8125rem] leading-snug">
            {named ? (
              <button
                type="button"
                onClick={() => onOpen(named)}
                className={`${linkClass} block w-full rounded-sm px-1 py-1 text-start wrap-anywhere hover:bg-accent-soft`}
              >
                <Hit text={path} phrase={phrase} />
              </button>
            ) : (
              <p className="px-1 py-1 font-medium wrap-anywhere">{path}</p>
            )}
            <ul>
              {places
                .filter(({ line }) => line > 0)
                .map((place) => (
                  <li key={place.line}>
                    <button
                      type="button"
                      onClick={() => onOpen(place)}
                      className="flex w-full gap-2 rounded-sm px-1 py-1 text-start hover:bg-accent-soft"
                    >
                      <span className="sr-only">
                        {path}:{place.line}{' '}
                      </span>
                      <span aria-hidden="true" className="min-w-7 text-end text-muted tabular-nums">
                        {place.line}
                      </span>
                      <span className="line-clamp-3 min-w-0 flex-1 font-mono wrap-anywhere">
                        <Hit text={place.text} phrase={phrase} />
                      </span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** A text with what was searched for marked in it. */
function Hit({ text, phrase }: { text: string; phrase: string }) {
  const [before, hit, after] = aroundHit(text, phrase);
  return (
    <>
      {before}
      <mark className="rounded-sm bg-touched text-ink">{hit}</mark>
      {after}
    </>
  );
}
