'use client';

import { useState } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useOrigin } from '@/components/ui/use-origin';
import { printAnswersText } from '@/components/wizard/answers/print-answers-text';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { topFolder } from '@/lib/archive/top-folder';
import { isLoopback } from '@/lib/archive-url';
import { hasServer } from '@/lib/edition';
import { fetchCommands, linkCommand } from '@/lib/next-steps/fetch-commands';
import { Folded } from './folded';
import { loadPicture, pictureFile, sendsPictures } from './picture-file';
import { Way } from './way';

/** The ways to take the answers along. Nothing is offered that would carry other answers than those on the page. */
export function ShareAnswers() {
  const { state } = useWizard();
  const faulty = useStore(state, (s) => s.problems.length > 0);
  const tooLong = useStore(state, (s) => s.tooLong);
  const unkept = useStore(state, (s) => s.unkept);
  const origin = useOrigin();
  return (
    <section aria-labelledby="share-title" className="needs-js mt-10">
      <h2 id="share-title" className="text-xl font-semibold tracking-tight">
        Share and reuse
      </h2>
      <p className="mt-1 max-w-prose text-muted">
        {faulty
          ? 'Correct the answers above first. Until then a link would hold the last valid values.'
          : `The same answers, without secrets: to share, to keep${hasServer ? ', or to download from a terminal' : ''}.${origin && !tooLong && isLoopback(origin) ? ' The link opens on this computer only.' : ''}`}
      </p>
      {!faulty && (
        <>
          {tooLong ? (
            <p className="mt-4 max-w-prose rounded-md border border-line bg-surface p-4">
              These answers are too long for a link.{' '}
              {unkept
                ? 'This browser cannot keep them either: its storage is full or turned off. Save the file before you leave or reload this page.'
                : 'This browser keeps them. To use them elsewhere, save the file.'}
            </p>
          ) : (
            <Ways />
          )}
          <SaveFile />
        </>
      )}
    </section>
  );
}

function Ways() {
  const { state } = useWizard();
  const origin = useOrigin();
  const query = useStore(state, (s) => s.query);
  const folder = topFolder(useStore(state, (s) => s.config.host.name));
  if (!origin) return null;
  const commands = fetchCommands(origin, query, folder);
  const link = `${origin}/review?${query}`;
  return (
    <>
      <ul className="mt-4 grid gap-3">
        <Way title="Link to these answers" text={link} label="Copy link" />
      </ul>
      {'share' in navigator && <SendLink url={link} />}
      {hasServer ? (
        <div className="mt-4">
          <Folded
            title={<h3 className="shrink-0 font-semibold">From a terminal</h3>}
            summary="With Nix or curl"
          >
            <ul className="grid gap-3">
              <Way title="With Nix" text={linkCommand(commands, 'nix')} label="Copy nix command" />
              <Way
                title="With curl"
                text={linkCommand(commands, 'curl')}
                label="Copy curl command"
              />
            </ul>
            {commands.substitute && (
              <p className="mt-3 max-w-prose text-sm text-muted">
                {commands.substitute.explanation}
              </p>
            )}
          </Folded>
        </div>
      ) : (
        <p className="mt-3 max-w-prose text-sm text-muted">
          This copy of the site has no server, so Nix and curl cannot download the flake from it.
        </p>
      )}
    </>
  );
}

/** Hands the link to the programs of this device, as phones do, with a picture where they take one. */
function SendLink({ url }: { url: string }) {
  const { state } = useWizard();
  const [isRefused, setRefused] = useState(false);
  const [isPictured] = useState(sendsPictures);
  // Before it is wanted, because a browser lets a page send only shortly after a press.
  useLoaded(loadPicture, isPictured);
  const send = async () => {
    setRefused(false);
    const data: ShareData = { title: document.title, url };
    if (isPictured) {
      // Without it the link is still worth sending.
      const picture = await pictureFile(state.get().config).catch(() => undefined);
      if (picture) data.files = [picture];
    }
    try {
      await navigator.share(data);
    } catch (error) {
      // Who closes the list of programs has changed their mind.
      setRefused((error as Error).name !== 'AbortError');
    }
  };
  return (
    <p className="mt-3 flex flex-wrap items-center gap-3">
      <button type="button" onClick={send} className={buttonClass.secondary}>
        <Icon name="link" />
        {isPictured ? 'Send link and picture' : 'Send link'}
      </button>
      <span role="status" className="text-sm text-muted">
        {isRefused && 'This browser did not send it. Copy the link instead.'}
      </span>
    </p>
  );
}

// React calls this ref once, because it is the same function at each drawing.
const comeIntoView = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' });

const loadQr = async () => {
  const [code, note] = await Promise.all([
    import('@/components/ui/qr-code'),
    import('@/components/ui/loopback-note'),
  ]);
  return { ...code, ...note };
};

function SaveFile() {
  const { state } = useWizard();
  const origin = useOrigin();
  const query = useStore(state, (s) => s.query);
  const [isQr, setQr] = useState(false);
  const qr = useLoaded(loadQr, isQr);
  const link = `${origin}/review?${query}`;
  const [isUndrawn, setUndrawn] = useState(false);
  const savePicture = async () => {
    setUndrawn(false);
    try {
      const [{ saveFile }, file] = await Promise.all([
        import('@/components/ui/save-file'),
        pictureFile(state.get().config),
      ]);
      saveFile(file, file.name);
    } catch {
      setUndrawn(true);
    }
  };
  const save = async () => {
    const { saveFile } = await import('@/components/ui/save-file');
    const text = printAnswersText(state.get().config);
    saveFile(new Blob([text], { type: 'application/json' }), 'hyprguest.json');
  };
  return (
    <>
      <p className="mt-3 flex flex-wrap gap-3">
        <button type="button" onClick={save} className={buttonClass.secondary}>
          <Icon name="download" />
          Save hyprguest.json
        </button>
        <button type="button" onClick={savePicture} className={buttonClass.secondary}>
          <Icon name="monitor" />
          Save picture
        </button>
        <button
          type="button"
          onClick={() => state.set({ dialog: 'saved' })}
          className={buttonClass.secondary}
        >
          <Icon name="folder" />
          Keep under a name
        </button>
        <button
          type="button"
          aria-expanded={isQr}
          onClick={() => setQr(!isQr)}
          className={buttonClass.secondary}
        >
          <Icon name="phone" />
          QR code
        </button>
        <span role="status" className="self-center text-sm text-muted">
          {isUndrawn && 'The picture could not be made. Try once more.'}
        </span>
      </p>
      {isQr && qr && (
        <div ref={comeIntoView} className="mt-4">
          {isLoopback(link) ? (
            <qr.LoopbackNote link={link} />
          ) : link.length > qr.longestQr ? (
            <p className="max-w-prose">
              Your answers are too long for a code that a camera can read. Copy the link instead.
            </p>
          ) : (
            <qr.QrCode text={link} label="QR code of the link to these answers" />
          )}
        </div>
      )}
    </>
  );
}
