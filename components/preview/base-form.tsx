'use client';

import { type DragEvent, type FormEvent, useId, useState } from 'react';
import type { Picked } from '@/components/wizard/folder/open-picked';
import { pickedByDrop } from '@/components/wizard/folder/picked-by-drop';
import { problemSentence } from '@/lib/problem-sentence';
import { buttonClass } from '../ui/button';
import { inputClass } from '../ui/input';

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

  /** Takes answers, unless there is something to say about them first. */
  const take = (query: string | undefined, problems: readonly string[]) => {
    if (query !== undefined && problems.length === 0) onChoose(query);
    else {
      setProblems(problems);
      setRest(query);
    }
  };

  const failed = (error: unknown) => {
    console.warn(error);
    take(undefined, ['This could not be read. Check your connection, and try again.']);
  };

  const takeLink = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('link') ?? '');
    const { readPasted } = await import('@/lib/read-pasted');
    const { secretProblem } = await import('@/lib/config/secret-shape');
    const { decodeQuery, encodeQuery } = await import('@/lib/config/url');
    const read = readPasted(text);
    const secret = secretProblem(text);
    if (secret || 'problem' in read) {
      take(undefined, [secret ?? ('problem' in read ? read.problem : '')]);
      return;
    }
    const { config, problems } = decodeQuery(new URLSearchParams(read.query));
    take(encodeQuery(config), [
      ...(read.note ? [read.note] : []),
      ...problems.map(problemSentence),
    ]);
  };

  const takePicked = async (picked: Picked | undefined) => {
    if (!picked) return;
    const { readPicked } = await import('@/components/wizard/folder/open-picked');
    const opened = await readPicked(picked);
    // What is wrong with a folder beside its answers does not matter here: nothing is merged into it.
    if (opened && 'query' in opened) take(opened.query, opened.answerProblems);
    else if (opened) take(undefined, opened.problems);
  };

  return (
    <form
      onSubmit={(event) => takeLink(event).catch(failed)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        takePicked(pickedByDrop(event.dataTransfer)).catch(failed);
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
              takePicked(target.files?.[0]).catch(failed);
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
