'use client';

import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';

const loadChangeWords = async () => (await import('./change-words')).ChangeWords;

/** How many files differ from the preset one began with; where the files are out of sight, the way to them. */
export function ChangeCount() {
  const { preview } = useWizard();
  const count = useStore(preview, (p) => (p.files ? p.changes.size : undefined));
  const ChangeWords = useLoaded(loadChangeWords, count !== undefined);
  return (
    <div className="@container min-w-0 flex-1 text-end text-sm text-muted">
      {ChangeWords && <ChangeWords />}
      <button
        type="button"
        id="show-files"
        onClick={() => preview.set({ shownAlone: true })}
        className={`${toolClass} needs-js lg:hidden`}
      >
        {/* The narrowest screens have no room for all of it beside Download zip. */}
        <Icon name="monitor" className="size-4 max-[23.5rem]:hidden" />
        Preview
        {count ? (
          <span className="tabular-nums max-[21.5rem]:sr-only">
            ({count}
            <span className="sr-only"> differ</span>)
          </span>
        ) : (
          ''
        )}
      </button>
    </div>
  );
}
