'use client';

import { useMemo } from 'react';
import { treeChanges } from '@/components/preview/tree-changes';
import { useStore } from '@/components/store';
import { buttonClass, linkClass, toolClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { RadioCards } from '@/components/ui/radio-cards';
import { saveFile } from '@/components/ui/save-file';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink } from '@/components/wizard/steps/step-link';
import { generatorRelease } from '@/lib/generated/build-info';
import { lockPath, type Side } from '@/lib/merge/merge-trees';
import { changedPaths } from '@/lib/patch';
import { isPrivate, seedPath } from '@/lib/render/private-paths';
import type { LockComparison, Pin } from '@/lib/update/compare-locks';
import type { Contradiction } from '@/lib/update/contradictions';
import { ConflictChoice } from './conflict-choice';
import { FileDiff } from './file-diff';
import { type MergedFolder, mergeFolder, messageOf, patchOf } from './merge-folder';
import { type FolderState, noFolder, type OpenedFolder, openedFolder } from './opened-folder';

/** The folder that is open: what was edited in it, what the answers change, and where somebody has to decide. */
export function FolderPart() {
  const { preview, state, vault, announce } = useWizard();
  const opened = useStore(openedFolder, (s) => s);
  const next = useStore(preview, (p) => p.files);
  const config = useStore(state, (s) => s.config);
  const { folder, sides, lock } = opened;
  const merged = useMemo(
    () => folder && next && mergeFolder(folder, { sides, lock }, next),
    [folder, sides, lock, next],
  );
  if (!folder) return null;

  const decide = (part: Partial<FolderState>) => {
    openedFolder.set(part);
    // The zip that was made before holds other files.
    if (vault.get().lastZip?.merged) vault.set({ lastZip: undefined });
  };
  const close = () => {
    decide(noFolder);
    announce(`${folder.name} is closed.`);
    document.getElementById('outcome-title')?.focus();
  };

  return (
    <section aria-labelledby="folder-title" className="mt-10">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2
          id="folder-title"
          tabIndex={-1}
          className="min-w-0 text-xl font-semibold tracking-tight break-words"
        >
          Your flake: {folder.name}
        </h2>
        <button type="button" onClick={close} className={toolClass}>
          <Icon name="cross" />
          Close it
        </button>
      </div>
      <p className="mt-1 max-w-prose text-muted">
        {folder.manifest.release === generatorRelease ? '' : madeBy(folder)}
        The zip is this flake with your edits and with the changed answers. Nothing on your disk is
        changed.
      </p>
      <Kept folder={folder} />
      {!merged ? (
        <p role="status" className="mt-4 text-muted">
          Comparing …
        </p>
      ) : (
        <>
          <Conflicts
            folder={folder}
            merged={merged}
            sides={sides}
            onChoose={(path, side) => decide({ sides: new Map([...sides, [path, side]]) })}
          />
          {merged.locks && (
            <Versions
              locks={merged.locks}
              lock={merged.lock}
              onChoose={(whose) => decide({ lock: whose })}
            />
          )}
          <Contradictions found={folder.contradictions} />
          <Files
            title="Edited by hand"
            none="Nothing: every file is as it was generated."
            files={[...folder.edits].map(([path, change]) => ({
              path,
              change,
              before: folder.base.has(path) ? folder.base.text(path) : '',
              after: folder.files.get(path) ?? '',
            }))}
          />
          <Files
            title="What your answers change"
            none="Nothing: the flake already has these answers."
            files={[...treeChanges(folder.files, merged.files)]
              .filter(([path]) => !isPrivate(path))
              .map(([path, change]) => ({
                path,
                change,
                before: folder.files.get(path) ?? '',
                after: merged.files.get(path) ?? '',
              }))}
          />
          <Patch
            patch={() => patchOf(folder, merged)}
            message={messageOf(folder, config)}
            isReady={
              merged.undecided.length === 0 &&
              changedPaths(folder.files, merged.files, folder.opaque).length > 0
            }
          />
        </>
      )}
    </section>
  );
}

/** Which generator made it, as far as the folder knows. */
function madeBy({ manifest }: OpenedFolder): string {
  const [version] = manifest.release.split('-');
  return version ? `Made by Hyprguest ${version}. ` : 'Made by an older Hyprguest. ';
}

/** Files that are taken along without being read. */
function Kept({ folder }: { folder: OpenedFolder }) {
  const { secrets } = folder;
  const hasDisc = folder.unread.has(seedPath);
  if (secrets.length === 0 && !hasDisc) return null;
  return (
    <p className="mt-3 flex max-w-prose gap-2 text-sm text-muted">
      <Icon name="lock" className="mt-0.5 size-4" />
      <span>
        {secrets.length > 0 &&
          `${listing.format(secrets)} ${secrets.length === 1 ? 'goes' : 'go'} along unread, byte by byte. `}
        {hasDisc && `${seedPath} is made anew, so that it carries what the zip holds.`}
      </span>
    </p>
  );
}

const listing = new Intl.ListFormat('en');

function Conflicts({
  folder,
  merged,
  sides,
  onChoose,
}: {
  folder: OpenedFolder;
  merged: MergedFolder;
  sides: ReadonlyMap<string, Side>;
  onChoose: (path: string, side: Side) => void;
}) {
  const conflicts = merged.merge.conflicts.filter(({ path }) => path !== lockPath);
  if (conflicts.length === 0) return null;
  const open = merged.undecided.filter((path) => path !== lockPath).length;
  return (
    <div className="mt-8">
      <h3 id="conflicts-title" tabIndex={-1} className="flex items-center gap-2 font-semibold">
        <Icon
          name={open > 0 ? 'warning' : 'check'}
          className={`size-4 ${open > 0 ? 'text-warn' : 'text-accent'}`}
        />
        Your edits and the new answers disagree in {count(conflicts.length, 'file')}
      </h3>
      <p role="status" className="mt-1 text-sm text-muted">
        {open > 0
          ? `${count(open, 'decision')} left. Decide first, then you can download.`
          : 'All decided.'}
      </p>
      <div className="mt-4 grid gap-4">
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.path}
            conflict={conflict}
            mine={folder.files.get(conflict.path) ?? ''}
            side={sides.get(conflict.path)}
            onChoose={(side) => onChoose(conflict.path, side)}
          />
        ))}
      </div>
    </div>
  );
}

function Versions({
  locks,
  lock,
  onChoose,
}: {
  locks: LockComparison;
  lock: FolderState['lock'];
  onChoose: (lock: 'mine' | 'next') => void;
}) {
  const { pins, older, sameInputs } = locks;
  return (
    <fieldset className="mt-8 min-w-0">
      <legend id="lock-title" tabIndex={-1} className="flex items-center gap-2 font-semibold">
        {!lock && <Icon name="warning" className="size-4 text-warn" />}
        Versions
      </legend>
      <p className="mt-1 max-w-prose text-sm text-muted">
        {older === 'mine' && 'The versions in your flake are older than the ones here. '}
        {older === 'next' && 'The versions in your flake are newer than the ones here. '}
        {older === undefined && 'Your flake holds other versions than the ones here. '}
        {!lock && 'You updated them yourself, so choose which to use. '}
        {!sameInputs &&
          'Your answers need other inputs. If you keep your versions, Nix adds the missing ones at the next build.'}
      </p>
      <table className="mt-3 w-full max-w-prose text-start text-sm">
        <thead>
          <tr className="border-b border-line text-muted">
            <th scope="col" className="py-1 text-start font-medium">
              Input
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              Yours
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              Here
            </th>
          </tr>
        </thead>
        <tbody>
          {pins.map(({ input, mine, next }) => (
            <tr key={input} className="border-b border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {input}
              </th>
              <PinCell pin={mine} />
              <PinCell pin={next} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-3">
        <RadioCards
          name="lock"
          value={lock ?? ''}
          options={[
            { value: 'next', title: 'Take the versions here' },
            { value: 'mine', title: 'Keep my versions' },
          ]}
          onChange={(value) => onChoose(value as 'mine' | 'next')}
        />
      </div>
    </fieldset>
  );
}

function PinCell({ pin }: { pin: Pin | undefined }) {
  return (
    <td className="py-1 pe-3 text-muted">
      {pin ? (
        <>
          {pin.date} <code className="font-mono text-xs">{pin.rev}</code>
        </>
      ) : (
        'none'
      )}
    </td>
  );
}

function Contradictions({ found }: { found: readonly Contradiction[] }) {
  const { fields } = useWizard();
  if (found.length === 0) return null;
  return (
    <div className="mt-8">
      <h3 className="font-semibold">Edits that differ from an answer</h3>
      <p className="mt-1 max-w-prose text-sm text-muted">
        Your edits stay. If you also change the answer, you are asked which of the two to use.
      </p>
      <ul className="mt-2 grid gap-2">
        {found.map(({ path, line, fields: answers, written }) => (
          <li key={`${path}:${line}:${written}`} className="min-w-0 text-sm">
            <span className="font-mono text-[0.8125rem] break-all">
              {path}
              {line > 0 && `:${line}`}
            </span>{' '}
            {line > 0 ? (
              <>
                was <code className="font-mono text-[0.8125rem] break-all">{written}</code>, by the
                answer{' '}
              </>
            ) : (
              'was deleted; it is there for the answer '
            )}
            {answers.slice(0, 3).map((id, i) => {
              const field = fields.find(({ path: name }) => name === id);
              return (
                <span key={id}>
                  {i > 0 && ', '}
                  <FieldLink id={id} className={linkClass}>
                    {field?.title ?? id}
                  </FieldLink>
                </span>
              );
            })}
            .
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ListedFile {
  path: string;
  change: string;
  before: string | undefined;
  after: string;
}

function Files({
  title,
  none,
  files,
}: {
  title: string;
  none: string;
  files: readonly ListedFile[];
}) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id} className="mt-8">
      <h3 id={id} className="font-semibold">
        {title}
        {files.length > 0 && (
          <span className="font-normal text-muted"> · {count(files.length, 'file')}</span>
        )}
      </h3>
      {files.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{none}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {files.map(({ path, change, before, after }) => (
            <li key={path}>
              <FileDiff path={path} what={change} before={before} after={after} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Patch({
  patch,
  message,
  isReady,
}: {
  patch: () => string;
  message: string;
  isReady: boolean;
}) {
  if (!isReady) return null;
  return (
    <section aria-labelledby="patch-title" className="mt-8">
      <h3 id="patch-title" className="font-semibold">
        For Git
      </h3>
      <p className="mt-1 max-w-prose text-sm text-muted">
        The same change as a patch: <code className="font-mono">git apply hyprguest.patch</code> in
        your flake. Secrets are not in it.
      </p>
      <p className="mt-3">
        <button
          type="button"
          onClick={() => saveFile(new Blob([patch()], { type: 'text/x-diff' }), 'hyprguest.patch')}
          className={buttonClass.secondary}
        >
          <Icon name="download" />
          Save hyprguest.patch
        </button>
      </p>
      <div data-copied className="mt-4 rounded-md border border-line bg-surface p-3 ps-4">
        <div className="flex items-center justify-between gap-3">
          <h4 className="text-sm font-semibold">Commit message</h4>
          <CopyButton text={message} label="Copy message" />
        </div>
        <p
          data-copy-text
          className="mt-1 font-mono text-[0.8125rem] leading-5 break-words whitespace-pre-wrap text-muted"
        >
          {message.trimEnd()}
        </p>
      </div>
    </section>
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
