'use client';

import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Shortcut } from '@/components/ui/shortcut';
import { useWizard } from '@/components/wizard/session/wizard-context';

/**
 * The zip in one press, for whom the essentials are enough. It stands in the form of their page, but not on a phone: there it
 * would take a row from the questions, and nobody unpacks a zip for VMware.
 */
export function DownloadAtOnce() {
  const wizard = useWizard();
  return (
    <button
      id="download-at-once"
      type="button"
      onClick={({ currentTarget: { form } }) =>
        import('./press-download').then(
          ({ pressDownload }) => pressDownload(wizard, form),
          // It did not come without a network: the way on says so.
          () => form?.requestSubmit(),
        )
      }
      title="Ctrl or ⌘, Shift and Enter"
      aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
      className={`${buttonClass.secondary} needs-js max-sm:hidden`}
    >
      <Icon name="download" />
      Download zip
      {/* Two links before it: the way back, and the one to Review. */}
      <span className="contents @max-[41.5rem]:hidden in-[a~a~button]:@max-[52rem]:hidden">
        <Shortcut keys="Ctrl Shift Enter" mac="⌘ ⇧ ↩" />
      </span>
    </button>
  );
}
