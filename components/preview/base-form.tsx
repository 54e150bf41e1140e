'use client';

import { type DragEvent, type FormEvent, useId, useState } from 'react';
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
  const id = useId();

  const takeLink = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('link') ?? '');
    const { readLink } = await import('@/lib/config/link');
    const { secretProblem } = await import('@/lib/config/secret-shape');
    const { decodeQuery, encodeQuery } = await import('@/lib/config/url');
    const read = readLink(text);
    const secret = secretProblem(text);
    if (secret || 'problem' in read) {
      setProblems([secret ?? ('problem' in read ? read.problem : '')]);
      return;
    }
    onChoose(encodeQuery(decodeQuery(new URLSearchParams(read.query)).config));
  };

  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { readOpened } = await import('@/components/wizard/folder/read-folder');
      const opened = await readOpened(file);
      if ('query' in opened) onChoose(opened.query);
      else setProblems(opened.problems);
    } catch (error) {
      console.warn(error);
      setProblems(['This could not be read. Check your connection, and try again.']);
    }
  };

  return (
    <form
      onSubmit={takeLink}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        void takeFile(event.dataTransfer.files[0]);
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
            onChange={({ target }) => void takeFile(target.files?.[0])}
            className="sr-only"
          />
        </label>
        <button type="button" onClick={onCancel} className={buttonClass.quiet}>
          Cancel
        </button>
      </div>
      {problems.length > 0 && (
        <ul role="alert" className="mt-2 text-danger">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </form>
  );
}
