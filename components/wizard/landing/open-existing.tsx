'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, type FormEvent, useEffect, useEffectEvent, useState } from 'react';
import { buttonClass, linkClass, toolClass } from '@/components/ui/button';
import { catchDroppedFiles } from '@/components/ui/dropped-files';
import { Icon } from '@/components/ui/icon';
import { inputClass } from '@/components/ui/input';
import { dayAndTime } from '@/components/ui/past-time';
import type { Picked } from '@/components/wizard/folder/open-picked';
import { pickedByDrop } from '@/components/wizard/folder/picked-by-drop';
import {
  type Draft,
  draftHref,
  draftName,
  drafts,
  longestAddress,
  openHref,
  useDrafts,
} from '@/components/wizard/session/drafts';

const noRoom =
  'These answers are too long for an address, and this browser cannot keep them: its storage is full or turned off. Allow this site to store data, or open them in another browser.';

/** A query that no address is to hold, as it can be kept: what cannot be used of it is said here, because its page will not. */
async function readLong(query: string) {
  const { decodeQuery, encodeQuery } = await import('@/lib/config/url');
  const { problemSentence } = await import('@/lib/problem-sentence');
  const { config, problems } = decodeQuery(new URLSearchParams(query));
  return { query: encodeQuery(config), problems: problems.map(problemSentence) };
}

/** Opens what was made before: a link, a file of answers, or a flake as a zip, a tar.gz or a folder. */
export function OpenExisting() {
  const router = useRouter();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [rest, setRest] = useState<{ query: string; label: string }>();
  const [isOver, setIsOver] = useState(false);

  const failed = (error: unknown) => {
    console.warn(error);
    setProblems(['This could not be read. Check your connection, and try again.']);
  };

  const go = (query: string) => {
    const href = openHref(query);
    if (href) router.push(href);
    else setProblems([noRoom]);
  };

  const openLink = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get('link') ?? '');
    setRest(undefined);
    const { readPasted } = await import('@/lib/read-pasted');
    const read = readPasted(link);
    if ('problem' in read) {
      setProblems([read.problem]);
      return;
    }
    const { query, note } = read;
    // Not opened, because its address would be put into the history and sent to the server.
    const { secretInLink } = await import('@/lib/secret-in-link');
    const secret = secretInLink(link, query);
    if (secret) {
      setProblems([secret]);
      return;
    }
    const long = query.length > longestAddress ? await readLong(query) : { query, problems: [] };
    const notes = [...(note ? [note] : []), ...long.problems];
    if (notes.length === 0) go(long.query);
    else {
      setProblems(notes);
      setRest({ query: long.query, label: 'Open it' });
    }
  };

  const open = async (picked: Picked) => {
    setRest(undefined);
    setProblems([]);
    const { openPicked } = await import('@/components/wizard/folder/open-picked');
    const opened = await openPicked(picked);
    if (!opened) return;
    if ('query' in opened && opened.problems.length === 0) go(opened.query);
    else {
      setProblems(opened.problems);
      setRest('query' in opened ? { query: opened.query, label: 'Use the rest' } : undefined);
    }
  };

  const openFile = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) open(file).catch(failed);
  };

  const drop = useEffectEvent((files: DataTransfer) => {
    const picked = pickedByDrop(files);
    if (!picked) return;
    // What is wrong with it is said there, and it may have been dropped far from there.
    document.getElementById('open-title')?.focus();
    open(picked).catch(failed);
  });
  useEffect(() => {
    const ending = new AbortController();
    catchDroppedFiles({ onDrop: (files) => drop(files), onOver: setIsOver }, ending.signal);
    return () => ending.abort();
  }, []);

  return (
    <section
      aria-labelledby="open-title"
      className={`needs-js rounded-lg border border-dashed p-5 sm:p-6 ${
        isOver ? 'border-accent bg-accent-soft' : 'border-control'
      }`}
    >
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-2">
        <div className="min-w-0">
          <h3 id="open-title" tabIndex={-1} className="text-lg font-semibold">
            Open a saved configuration
          </h3>
          <p className="mt-1 max-w-prose text-muted">
            Every flake made here holds its answers. Open it, change one, download again: what you
            edited by hand stays.
          </p>
          <p className="mt-3 max-w-prose text-sm text-muted">
            Your files stay in this browser; those with secrets are not even read.
          </p>
          <Drafts />
        </div>
        <div className="min-w-0">
          <form onSubmit={(event) => openLink(event).catch(failed)} noValidate>
            <label htmlFor="open-link" className="text-sm font-semibold">
              Link
            </label>
            <div className="mt-1 flex gap-2">
              <input
                id="open-link"
                type="text"
                inputMode="url"
                autoComplete="off"
                name="link"
                placeholder="https://…/review?v=1&…"
                aria-describedby="open-problems"
                className={inputClass}
              />
              <button type="submit" className={buttonClass.secondary}>
                Open
              </button>
            </div>
          </form>
          <p className="mt-4 text-sm font-semibold">File or folder</p>
          <div className="mt-1 flex flex-wrap gap-2">
            <label
              className={`${buttonClass.secondary} relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
            >
              <Icon name="file" />
              hyprguest.json, zip or tar.gz
              <input
                type="file"
                accept=".json,.zip,.gz,.tgz,application/json,application/zip,application/gzip"
                onChange={openFile}
                aria-describedby="open-problems"
                className="absolute inset-0 cursor-pointer opacity-0"
              />
            </label>
            <button
              type="button"
              onClick={() => open('folder').catch(failed)}
              className={buttonClass.secondary}
            >
              <Icon name="folder" />
              Folder
            </button>
          </div>
          <p className="mt-2 text-sm text-muted pointer-coarse:hidden">
            Or drop it anywhere on this page.
          </p>
        </div>
      </div>
      <div id="open-problems" role="alert" className="mt-3 min-h-6 text-sm lg:empty:hidden">
        {problems.length > 0 && (
          <>
            <ul className="grid gap-1 text-danger">
              {problems.map((problem) => (
                <li key={problem} className="wrap-anywhere">
                  {problem}
                </li>
              ))}
            </ul>
            {rest !== undefined && (
              <p className="mt-3">
                <Link
                  href={`/review?${rest.query}`}
                  prefetch={false}
                  onClick={(event) => {
                    if (rest.query.length <= longestAddress) return;
                    event.preventDefault();
                    go(rest.query);
                  }}
                  className={buttonClass.secondary}
                >
                  {rest.label}
                </Link>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** The way back to what was answered in this browser, and to forget it. */
function Drafts() {
  const [newest, ...older] = useDrafts();
  if (!newest) return null;
  return (
    <section aria-labelledby="drafts-title" className="mt-4 rounded-md bg-sunken p-3">
      <h4 id="drafts-title" tabIndex={-1} className="text-sm font-semibold">
        Where you left off
      </h4>
      <ul>
        <DraftRow draft={newest} />
      </ul>
      {older.length > 0 && (
        <details>
          <summary className="inline-flex min-h-8 items-center text-sm font-medium text-accent">
            {older.length} older
          </summary>
          <ul>
            {older.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </ul>
        </details>
      )}
      <p className="mt-1 text-sm text-muted">Kept in this browser only.</p>
    </section>
  );
}

function DraftRow({ draft }: { draft: Draft }) {
  const name = draftName(draft);
  const when = dayAndTime(draft.at);
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <Link
        href={draftHref(draft)}
        prefetch={false}
        className={`${linkClass} inline-flex min-h-8 items-center break-all`}
      >
        Continue{name && ` with ${name}`}
      </Link>
      <span className="text-sm text-muted">{when}</span>
      <button
        type="button"
        onClick={() => {
          drafts.forget(draft.id);
          // The button goes with its row; the focus stays near.
          const near =
            document.getElementById('drafts-title') ?? document.getElementById('open-title');
          near?.focus();
        }}
        className={`${toolClass} -ms-2`}
      >
        Forget it<span className="sr-only">: {name ?? when}</span>
      </button>
    </li>
  );
}
