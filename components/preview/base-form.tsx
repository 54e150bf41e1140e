'use client';

import { type DragEvent, type FormEvent, useEffect, useId, useState } from 'react';
import type { Picked } from '@/components/wizard/folder/open-picked';
import { pickedByDrop } from '@/components/wizard/folder/picked-by-drop';
import { problemSentence } from '@/lib/problem-sentence';
import { buttonClass } from '../ui/button';
import { inputClass } from '../ui/input';
import { createBaseReading, type ReadBase } from './base-reading';

async function readLink(text: string): Promise<ReadBase> {
  const { readPasted } = await import('@/lib/read-pasted');
  const { secretProblem } = await import('@/lib/config/secret-shape');
  const { decodeQuery, encodeQuery } = await import('@/lib/config/url');
  const read = readPasted(text);
  const secret = secretProblem(text);
  if (secret || 'problem' in read) {
    return { query: undefined, problems: [secret ?? ('problem' in read ? read.problem : '')] };
  }
  const { config, problems } = decodeQuery(new URLSearchParams(read.query));
  return {
    query: encodeQuery(config),
    problems: [...(read.note ? [read.note] : []), ...problems.map(problemSentence)],
  };
}

async function readPickedBase(picked: Picked): Promise<ReadBase | undefined> {
  const { readPicked } = await import('@/components/wizard/folder/open-picked');
  const opened = await readPicked(picked);
  if (!opened) return undefined;
  // What is wrong with a folder beside its answers does not matter here: nothing is merged into it.
  if ('query' in opened) return { query: opened.query, problems: opened.answerProblems };
  return { query: undefined, problems: opened.problems };
}

/** Asks for a link, or for a flake that was made before, to compare with. */
export function BaseForm({
  onChoose,
  onCancel,
}: {
  /** Takes the query of the answers. */
  onChoose: (query: string) => void;
  onCancel: () => void;
}) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [rest, setRest] = useState<string>();
  const id = useId();

  const [{ read, end }] = useState(createBaseReading);
  // The form goes when another base is chosen, which what is still being read must not replace.
  useEffect(() => end, [end]);

  /** Takes answers, unless there is something to say about them first. */
  const take = async (work: () => Promise<ReadBase | undefined>) => {
    const base = await read(work);
    if (!base) return;
    const { query, problems } = base;
    if (query !== undefined && problems.length === 0) onChoose(query);
    else {
      setProblems(problems);
      setRest(query);
    }
  };

  const takeLink = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('link') ?? '');
    void take(() => readLink(text));
  };

  const takePicked = (picked: Picked | undefined) => {
    if (picked) void take(() => readPickedBase(picked));
  };

  return (
    <form
      onSubmit={takeLink}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        takePicked(pickedByDrop(event.dataTransfer));
      }}
      className="order-last basis-full rounded-md border border-line bg-surface p-3"
    >
      <label htmlFor={id} className="font-semibold">
        Link to compare with
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input id={id} name="link" autoComplete="off" className={`${inputClass} max-w-80`} />
        <button type="submit" className={buttonClass.secondary}>
          Compare
        </button>
        <label className={`${buttonClass.secondary} cursor-pointer has-focus-visible:outline-2`}>
          Choose a zip or hyprguest.json
          <input
            type="file"
            accept=".zip,.gz,.tgz,.json,application/json,application/zip"
            onChange={({ target }) => {
              takePicked(target.files?.[0]);
              // The same file may be chosen again once it was mended.
              target.value = '';
            }}
            className="sr-only"
          />
        </label>
        <button type="button" onClick={onCancel} className={buttonClass.quiet}>
          Cancel
        </button>
      </div>
      {problems.length > 0 && (
        <div role="alert" className="mt-2">
          <ul className="text-danger">
            {problems.map((problem) => (
              <li key={problem} className="wrap-anywhere">
                {problem}
              </li>
            ))}
          </ul>
          {rest !== undefined && (
            <button
              type="button"
              onClick={() => onChoose(rest)}
              className={`${buttonClass.secondary} mt-2`}
            >
              Compare with the rest
            </button>
          )}
        </div>
      )}
    </form>
  );
}
