'use client';

import { isLoopback } from '@/lib/archive-url';
import { CopyButton } from '../ui/copy-button';
import { LoopbackNote } from '../ui/loopback-note';
import { longestQr, QrCode } from '../ui/qr-code';

/** The guide on a second screen: VMware's window covers this one, and cannot paste from it. */
export function OnPhone({ link }: { link: string }) {
  if (isLoopback(link)) return <LoopbackNote link={link} />;
  return (
    <div data-copied className="grid items-center gap-5 sm:grid-cols-[auto_1fr]">
      {link.length > longestQr ? null : <QrCode text={link} label="QR code of this guide’s link" />}
      <div className="min-w-0">
        <p className="max-w-prose">
          {link.length > longestQr
            ? 'Your answers are too long for a code that a camera can read. Send the link to your phone:'
            : 'Point the phone’s camera at it. The same guide opens there, with your values. The link holds your answers, but no secrets.'}
        </p>
        <p data-copy-text className="mt-2 line-clamp-3 font-mono text-xs break-all text-muted">
          {link}
        </p>
        <CopyButton text={link} label="Copy link" />
      </div>
    </div>
  );
}
