'use client';

import { useEffect, useRef, useState } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass, linkClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { openedFolder } from '@/components/wizard/folder/opened-folder';
import { holdsSecrets, useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink, StepLink } from '@/components/wizard/steps/step-link';
import { topFolder } from '@/lib/archive/top-folder';
import { firstBuild } from '@/lib/config/first-build';
import { hasServer } from '@/lib/edition';

const whatIsSent = hasServer
  ? 'Only the answers below go to the server.'
  : 'Your browser makes it, and nothing is sent.';

const size = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

const loadZipSize = async () => (await import('./zip-size')).zipSize;

/** As the pane and the start page count; the disc that installs them is no part of the flake. */
const counted = (files: number, hasDisc: boolean) =>
  `${files} files${hasDisc ? ' and the seed disc' : ''}`;

/** How many files the zip has and how large it is, once the files are here. */
function useZip(): { files: number; size: number | undefined } | undefined {
  const { preview, state, vault } = useWizard();
  const files = useStore(preview, (p) => p.files);
  const typed = useStore(preview, (p) => p.privateFiles.size);
  const sealed = useStore(vault, (v) => v.lastZip?.sealed?.size);
  const takesSealed = useStore(state, (s) => s.config.secrets.scheme === 'agenix');
  const name = useStore(state, (s) => s.config.host.name);
  const zipSize = useLoaded(loadZipSize, files !== undefined);
  const [measured, setMeasured] = useState<{ of: typeof files; size: number }>();
  useEffect(() => {
    if (!files || !zipSize) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const size = await zipSize(files, name);
      if (isCurrent) setMeasured({ of: files, size });
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [files, name, zipSize]);
  const secrets = typed || (takesSealed && sealed) || 0;
  return (
    files && {
      files: files.size + secrets,
      size: measured?.of === files ? measured.size : undefined,
    }
  );
}

/**
 * What the download will hold, and how it went.
 * @param download presses for it
 * @param failed why it went wrong
 * @param missing names of secrets that the last zip had: somebody must say what to do about them
 * @param onGoOn downloads without them
 */
export function Outcome({
  download,
  isBuilding,
  failed,
  missing,
  onGoOn,
}: {
  download: () => void;
  isBuilding: boolean;
  failed: string | false;
  missing: readonly string[];
  onGoOn: () => void;
}) {
  const { vault, secrets, state } = useWizard();
  const identity = useStore(vault, (v) => v.identity);
  const lastZip = useStore(vault, (v) => v.lastZip);
  const query = useStore(state, (s) => s.query);
  const isFaulty = useStore(state, (s) => s.problems.length > 0);
  const name = useStore(state, (s) => s.config.host.name);
  const zip = useZip();
  // The zip in hand was made of other answers or secrets.
  const folder = useStore(openedFolder, (s) => s.folder);
  const isKept = folder !== undefined && folder.secrets.length > 0;
  const isCurrent =
    lastZip?.query === query &&
    lastZip.merged === (folder !== undefined) &&
    (isKept || !holdsSecrets(secrets.getValues()));
  const again = async () => {
    const { saveFiles } = await import('./download');
    saveFiles(vault.get());
  };

  return (
    <section
      aria-labelledby="outcome-title"
      className="mt-8 rounded-lg border border-line bg-surface p-5 sm:p-6"
    >
      {lastZip && isCurrent && !failed ? (
        <>
          <div role="status">
            <h2
              id="outcome-title"
              tabIndex={-1}
              className="flex items-center gap-2 text-xl font-semibold"
            >
              <Icon name="check" className="size-5 text-accent" />
              Downloaded {lastZip.name}
            </h2>
            <p className="mt-1 text-muted">
              {counted(lastZip.files, lastZip.hasDisc)}, {size(lastZip.blob.size)}.
              {lastZip.secrets.length > 0 &&
                (isKept
                  ? ' The secrets of your flake are inside, as they were.'
                  : ' Your secrets are inside, and this page has forgotten them.')}
              {lastZip.trouble && ` ${lastZip.trouble}, so this page made the files itself.`}
              {lastZip.note && ` ${lastZip.note}`}
            </p>
            {lastZip.sha256 && (
              <p className="mt-2 font-mono text-xs break-all text-muted">
                SHA-256 {lastZip.sha256}
              </p>
            )}
            {!isKept && !lastZip.secrets.includes('Password') && (
              <p className="mt-2">No password is inside: the installer asks for one at its end.</p>
            )}
          </div>
          {identity && <KeyFile />}
          {!folder && <NextThree />}
          <p className="mt-4 flex flex-wrap gap-3">
            <StepLink to="/next-steps" className={buttonClass.primary}>
              What to do next
              <Icon name="arrowRight" />
            </StepLink>
            <button type="button" onClick={again} className={buttonClass.secondary}>
              Save it again
            </button>
          </p>
        </>
      ) : (
        <>
          <h2 id="outcome-title" className="text-xl font-semibold">
            {isFaulty ? 'Not ready yet' : 'Ready to download'}
          </h2>
          <p className="needs-js mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
            <button
              type="button"
              onClick={download}
              title="Ctrl or ⌘ and Enter"
              aria-busy={isBuilding}
              className={`${buttonClass.primary} min-h-14 px-7 text-lg! max-sm:w-full`}
            >
              <Icon name="download" className="size-5" />
              {isBuilding ? 'Building …' : `Download ${topFolder(name)}.zip`}
            </button>
            <span className="text-sm text-muted tabular-nums">
              {zip && !folder && counted(zip.files, true)}
              {zip?.size !== undefined && !folder && `, ${size(zip.size)}`}
              {folder && 'Your flake, with these answers merged into it'}
            </span>
          </p>
          {!folder && <NextThree />}
          <p className="mt-4 max-w-prose text-sm text-muted">
            <WhatJoins isKept={isKept} />
          </p>
          {identity && <KeyFile />}
          {failed && (
            <p role="alert" className="mt-3 flex gap-2 text-danger">
              <Icon name="warning" className="mt-1" />
              {failed}
            </p>
          )}
          {missing.length > 0 && <Forgotten names={missing} onGoOn={onGoOn} />}
        </>
      )}
    </section>
  );
}

/** What to do with the zip, in a few sentences. */
function NextThree() {
  const { state } = useWizard();
  const config = useStore(state, (s) => s.config);
  const compiled = firstBuild(config);
  const isArm = config.host.arch === 'aarch64-linux';
  return (
    <ol className="mt-5 grid max-w-prose list-decimal gap-1.5 ps-5 marker:font-semibold marker:text-accent">
      <li>
        Save the minimal NixOS ISO (64-bit {isArm ? 'ARM' : 'Intel/AMD'}) from{' '}
        <a href="https://nixos.org/download" target="_blank" rel="noreferrer" className={linkClass}>
          nixos.org
        </a>{' '}
        to Downloads, unpack the zip, and run create-vm in its folder vmware.
      </li>
      <li>Start the machine in VMware and type the two lines that install NixOS.</li>
      <li>
        Wait half an hour to an hour, most of it downloading.
        {compiled && (
          <strong className="font-semibold">
            {' '}
            {compiled.what} is compiled on the way: add {compiled.time}.
          </strong>
        )}
      </li>
    </ol>
  );
}

/** Whether secrets join the zip, in a sentence or two. */
function WhatJoins({ isKept }: { isKept: boolean }) {
  const { vault, secrets, state } = useWizard();
  const scheme = useStore(state, (s) => s.config.secrets.scheme);
  const lastZip = useStore(vault, (v) => v.lastZip);
  const isTyped = holdsSecrets(secrets.getValues());
  if (isKept) {
    const kept =
      'The secrets of your flake stay as they are. Only the answers below go to the server.';
    return isTyped ? `${kept} What you typed as a secret is left out.` : kept;
  }
  if (isTyped && scheme === 'none') {
    return `You typed secrets, but chose to be asked during install: they are left out. ${whatIsSent}`;
  }
  if (isTyped) {
    return `The browser adds the secrets you typed to the zip. ${whatIsSent}`;
  }
  if (scheme === 'agenix' && lastZip?.sealed) {
    return `This zip also gets the encrypted secrets of your last zip. ${whatIsSent}`;
  }
  if (scheme !== 'none' && lastZip && lastZip.secrets.length > 0) {
    return `Your last zip had secrets, which this page has forgotten: type them again to have them in this one too. ${whatIsSent}`;
  }
  return `${whatIsSent} You typed no secret, so the installer will ask for a password.`;
}

/** Asks what to do about secrets that were in the last zip and are gone. */
function Forgotten({ names, onGoOn }: { names: readonly string[]; onGoOn: () => void }) {
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div role="alert" className="mt-4 rounded-md border border-warn bg-warn-soft p-4">
      <p ref={title} tabIndex={-1} className="font-semibold">
        Not downloaded yet: this zip would lack secrets that the last one had
      </p>
      <p className="mt-1 text-sm">
        Missing: {names.join(', ')}. This page has forgotten them. Type them again, or download
        without them.
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <FieldLink id="password" className={buttonClass.primary}>
          Type them again
        </FieldLink>
        <button type="button" onClick={onGoOn} className={buttonClass.secondary}>
          Download without them
        </button>
      </p>
    </div>
  );
}

/** The key of the encrypted files, as long as the page is open. */
function KeyFile() {
  const { vault } = useWizard();
  const saveAgain = async () => {
    const { identity } = vault.get();
    const { saveKey } = await import('./download');
    if (identity) saveKey(identity);
  };
  return (
    <div className="mt-4 rounded-md border border-warn bg-warn-soft p-4">
      <p className="font-semibold">Keep key.txt beside the zip</p>
      <p className="mt-1 text-sm">
        It was saved with the zip. The installer needs it. Without it nobody can read your encrypted
        secrets, not even you. This page forgets it when you leave.
      </p>
      <button type="button" onClick={saveAgain} className={`${buttonClass.secondary} mt-3`}>
        <Icon name="download" />
        Save key.txt again
      </button>
    </div>
  );
}
