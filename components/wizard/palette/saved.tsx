'use client';

import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from '@/components/store';
import { buttonClass, linkClass, toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { inputClass } from '@/components/ui/input';
import { dayAndTime } from '@/components/ui/past-time';
import { saveText } from '@/components/ui/save-file';
import { longestAddress, newDraftId } from '@/components/wizard/session/drafts';
import { loadAnswers } from '@/components/wizard/session/load-answers';
import {
  browserShelves,
  type Kept,
  type Shelf,
  shelves,
  tidyName,
  useShelf,
} from '@/components/wizard/session/shelf';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { secretShape } from '@/lib/config/secret-shape';
import { sitePath } from '@/lib/edition';

const secretName = 'This looks like a secret, so it is not kept. Choose another name.';

/** Answers under names, and the last downloads: to open, rename, delete and take elsewhere. */
export function Saved() {
  const { state } = useWizard();
  const hostName = useStore(state, (s) => s.config.host.name);
  const isFaulty = useStore(state, (s) => s.problems.length > 0);
  const saves = useShelf('saves');
  const downloads = useShelf('downloads');
  const [said, setSaid] = useState('');
  const name = useRef<HTMLInputElement>(null);
  // A dialog begins at the button that closes it, where Enter would lose the name just typed.
  useEffect(() => {
    name.current?.focus();
    name.current?.select();
  }, []);
  const [imported, setImported] = useState<{ said: string; isProblem: boolean }>();
  const importedId = useId();
  const outcome = useRef<HTMLParagraphElement>(null);
  // What came of it stands at the end of what may be a long list.
  useEffect(() => {
    if (imported) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [imported]);
  const importFile = async (file: File | undefined) => {
    if (!file) return;
    // First gone, because the same words again would not be read out.
    setImported(undefined);
    setSaid('');
    try {
      const { importFrom } = await import('@/components/wizard/session/import-shelves');
      setImported(await importFrom(browserShelves, file));
    } catch (error) {
      console.warn(error);
      const said = 'This file could not be read. Check your connection, and try again.';
      setImported({ said, isProblem: true });
    }
  };
  // What was said of the last save may be true no longer.
  const onChange = () => {
    setSaid('');
    setImported(undefined);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    void importFile(event.dataTransfer.files[0]);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = tidyName(String(new FormData(event.currentTarget).get('name')));
    if (name === '') {
      setSaid('Write a name.');
      return;
    }
    const { query } = state.get();
    const outcome = browserShelves.keep('saves', { id: newDraftId(), name, query, at: Date.now() });
    setSaid(
      {
        new: `Saved as “${name}”.`,
        replaced: `Saved as “${name}”, in place of what had this name.`,
        full: `This browser keeps ${shelves.saves} saves at most. Delete one first.`,
        forbidden: 'This browser keeps nothing here. Save the file instead.',
        secret: secretName,
      }[outcome],
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button beside Export all does the same.
    <div onDrop={drop} className="overflow-y-auto px-5 py-4">
      <form onSubmit={save} className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="text-sm font-semibold">Save these answers as</span>
          <input
            ref={name}
            name="name"
            type="text"
            autoComplete="off"
            maxLength={60}
            defaultValue={hostName}
            className={`${inputClass} mt-1`}
          />
        </label>
        <button type="submit" disabled={isFaulty} className={buttonClass.primary}>
          Save
        </button>
      </form>
      <p role="status" className="min-h-6 pt-1 text-sm text-muted">
        {isFaulty
          ? 'Correct the answers first. Until then a save would hold the last valid values.'
          : said}
      </p>
      <List title="Saved" shelf="saves" entries={saves} onChange={onChange} />
      <List title="Downloaded" shelf="downloads" entries={downloads} onChange={onChange} />
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
        <p className="text-sm text-muted">In this browser only. Never a secret.</p>
        <div className="flex flex-wrap gap-2">
          {saves.length + downloads.length > 0 && (
            <button
              type="button"
              onClick={() =>
                saveText(
                  browserShelves.print(window.location.origin + sitePath('')),
                  'hyprguest-saves.json',
                )
              }
              className={buttonClass.secondary}
            >
              <Icon name="download" />
              Export all
            </button>
          )}
          <label
            className={`${buttonClass.secondary} relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
          >
            <Icon name="file" />
            Import
            <input
              type="file"
              accept=".json,application/json"
              aria-describedby={importedId}
              onChange={({ target }) => {
                void importFile(target.files?.[0]);
                // The same file can be chosen again.
                target.value = '';
              }}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
          </label>
        </div>
      </div>
      <p
        ref={outcome}
        id={importedId}
        role="alert"
        className={`mt-3 scroll-mb-4 text-sm empty:hidden ${imported?.isProblem ? 'text-danger' : ''}`}
      >
        {imported?.said}
      </p>
    </div>
  );
}

/** A row of a list: what is kept there, or was until it was deleted here. */
interface ListedKept {
  kept: Kept;
  isDeleted: boolean;
}

function List({
  title,
  shelf,
  entries,
  onChange,
}: {
  title: string;
  shelf: Shelf;
  entries: readonly Kept[];
  onChange: () => void;
}) {
  // In the order of their places, which count the deleted ones as well.
  const [deleted, setDeleted] = useState<readonly { kept: Kept; at: number }[]>([]);
  const gone = deleted.filter(({ kept }) => !entries.some(({ id }) => id === kept.id));
  const rows = gone.reduce<readonly ListedKept[]>(
    (all, { kept, at }) => [...all.slice(0, at), { kept, isDeleted: true }, ...all.slice(at)],
    entries.map((kept) => ({ kept, isDeleted: false })),
  );
  const forget = (kept: Kept, at: number) => {
    onChange();
    setDeleted([...gone, { kept, at }].sort((a, b) => a.at - b.at));
    browserShelves.forget(shelf, kept.id);
  };
  const restore = (kept: Kept, at: number) => {
    onChange();
    const before = rows.slice(0, at).filter(({ isDeleted }) => !isDeleted).length;
    return browserShelves.restore(shelf, kept, before);
  };
  return (
    <section className="mt-4">
      <h3 className="text-sm font-semibold">{title}</h3>
      {rows.length === 0 && <p className="mt-1 text-sm text-muted">Nothing yet.</p>}
      <ul className="mt-1">
        {rows.map(({ kept, isDeleted }, at) => (
          <Row
            key={kept.id}
            shelf={shelf}
            kept={kept}
            isDeleted={isDeleted}
            onRename={onChange}
            onDelete={() => forget(kept, at)}
            onUndo={() => restore(kept, at)}
          />
        ))}
      </ul>
    </section>
  );
}

const unrestored = {
  restored: '',
  taken: 'Another one has this name now. Rename or delete that one first.',
  full: `This browser keeps ${shelves.saves} at most. Delete one first.`,
  forbidden: 'This browser keeps nothing here.',
};

function Row({
  shelf,
  kept,
  isDeleted,
  onRename,
  onDelete,
  onUndo,
}: {
  shelf: Shelf;
  kept: Kept;
  isDeleted: boolean;
  onRename: () => void;
  onDelete: () => void;
  onUndo: () => keyof typeof unrestored;
}) {
  const [isNaming, setNaming] = useState(false);
  const [problem, setProblem] = useState('');
  const problemId = useId();
  const deletedId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const stopNaming = () => {
    // The button is there again before it gets the focus back.
    flushSync(() => {
      setNaming(false);
      setProblem('');
    });
    button.current?.focus();
  };
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name'));
    if (browserShelves.rename(shelf, kept.id, name)) {
      onRename();
      stopNaming();
    } else if (tidyName(name) === '') setProblem('Write a name.');
    else setProblem(secretShape(name) ? secretName : 'Another one has this name.');
  };
  const undo = () => {
    flushSync(() => setProblem(unrestored[onUndo()]));
    deleteButton.current?.focus();
  };
  if (isDeleted) {
    return (
      <li className="flex min-h-11 flex-wrap items-center gap-x-3 border-t border-line py-1">
        <span id={deletedId} className="min-w-0 flex-[1_1_10rem] break-words text-muted">
          Deleted “{kept.name}”.
        </span>
        <button
          ref={undoButton}
          type="button"
          aria-describedby={deletedId}
          onClick={undo}
          className={toolClass}
        >
          Undo
        </button>
        <p role="alert" className="basis-full text-sm text-danger empty:hidden">
          {problem}
        </p>
      </li>
    );
  }
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-3 border-t border-line py-1">
      {isNaming ? (
        <form onSubmit={rename} className="flex min-w-0 flex-1 flex-wrap gap-2">
          <input
            // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
            autoFocus
            name="name"
            aria-label={`New name of ${kept.name}`}
            aria-invalid={problem !== '' || undefined}
            aria-describedby={problemId}
            onFocus={({ currentTarget }) => currentTarget.select()}
            defaultValue={kept.name}
            maxLength={60}
            autoComplete="off"
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // Escape ends the renaming, not the dialog.
              event.preventDefault();
              stopNaming();
            }}
            className={`${inputClass} flex-1`}
          />
          <button type="submit" className={buttonClass.secondary}>
            Rename
          </button>
          <p id={problemId} role="alert" className="basis-full text-sm text-danger empty:hidden">
            {problem}
          </p>
        </form>
      ) : (
        <>
          <a
            href={sitePath(`/review?${kept.query}`)}
            onClick={(event) => {
              if (kept.query.length <= longestAddress) return;
              event.preventDefault();
              loadAnswers(kept.query);
            }}
            className={`${linkClass} min-w-0 flex-[1_1_10rem] break-words`}
          >
            {kept.name}
          </a>
          <span className="text-sm text-muted">{dayAndTime(kept.at)}</span>
          <span className="flex">
            <button
              ref={button}
              type="button"
              onClick={() => setNaming(true)}
              className={toolClass}
            >
              Rename<span className="sr-only"> {kept.name}</span>
            </button>
            <button
              ref={deleteButton}
              type="button"
              onClick={() => {
                flushSync(onDelete);
                undoButton.current?.focus();
              }}
              className={toolClass}
            >
              Delete<span className="sr-only"> {kept.name}</span>
            </button>
          </span>
        </>
      )}
    </li>
  );
}
