'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { buttonClass, linkClass, toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { inputClass } from '@/components/ui/input';
import {
  type Draft,
  draftHref,
  draftName,
  forgetDraft,
  openHref,
  useDrafts,
} from '@/components/wizard/session/drafts';

const largest = 1_000_000;

/** Opens answers made before: a link, a `hyprguest.json`, or the zip that holds one. */
export function OpenExisting() {
  const router = useRouter();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [rest, setRest] = useState<string>();

  const openLink = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const link = String(new FormData(event.currentTarget).get('link') ?? '');
    setRest(undefined);
    const { readLink } = await import('@/lib/config/link');
    const read = readLink(link);
    if ('problem' in read) {
      setProblems([read.problem]);
      return;
    }
    const { query } = read;
    // Going there would put it into the history and ask the server for it.
    const { secretProblem } = await import('@/lib/config/secret-shape');
    const secret = secretProblem(link) ?? secretProblem([...new URLSearchParams(query)].join('\n'));
    if (secret) setProblems([secret]);
    else router.push(openHref(query));
  };

  const openFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setRest(undefined);
    if (file.size > largest) {
      setProblems([`“${file.name}” is larger than 1 MB: it is no Hyprguest file.`]);
      return;
    }
    const { readAnswersFile } = await import('./read-answers-file');
    const read = await readAnswersFile(file);
    if ('query' in read && read.problems.length === 0) router.push(openHref(read.query));
    else {
      setProblems(read.problems);
      setRest('query' in read ? read.query : undefined);
    }
  };

  return (
    <div className="needs-js flex h-full flex-col rounded-lg border border-dashed border-control p-5">
      <h3 id="open-title" tabIndex={-1} className="text-lg font-semibold">
        Open a saved configuration
      </h3>
      <p className="mt-1 text-muted">
        Every flake made here holds its answers. Open them, change one, download again.
      </p>
      <Drafts />
      <form onSubmit={openLink} className="mt-4" noValidate>
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
      <p className="mt-4 text-sm font-semibold" id="open-file-label">
        File
      </p>
      <label
        className={`${buttonClass.secondary} relative mt-1 self-start has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
      >
        <Icon name="folder" />
        hyprguest.json or the zip
        <input
          type="file"
          accept=".json,.zip,application/json,application/zip"
          onChange={openFile}
          aria-describedby="open-problems"
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <div id="open-problems" role="alert" className="mt-3 min-h-6 text-sm">
        {problems.length > 0 && (
          <>
            <ul className="grid gap-1 text-danger">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
            {rest !== undefined && (
              <p className="mt-3">
                <Link href={`/review?${rest}`} prefetch={false} className={buttonClass.secondary}>
                  Use the rest
                </Link>
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

const when = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

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
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <Link
        href={draftHref(draft)}
        prefetch={false}
        className={`${linkClass} inline-flex min-h-8 items-center break-all`}
      >
        Continue{name && ` with ${name}`}
      </Link>
      <span className="text-sm text-muted">{when.format(draft.at)}</span>
      <button
        type="button"
        onClick={() => {
          forgetDraft(draft.id);
          // The button goes with its row; the focus stays near.
          const near =
            document.getElementById('drafts-title') ?? document.getElementById('open-title');
          near?.focus();
        }}
        className={`${toolClass} -ms-2`}
      >
        Forget it<span className="sr-only">: {name ?? when.format(draft.at)}</span>
      </button>
    </li>
  );
}
