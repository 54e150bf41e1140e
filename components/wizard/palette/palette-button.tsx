'use client';

import { toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** Opens the palette, and says by which key. */
export function PaletteButton() {
  const { state } = useWizard();
  return (
    <button
      type="button"
      aria-label="Find anything"
      aria-keyshortcuts="Control+K Meta+K"
      title="Find a question, file, page or command (Ctrl or ⌘ and K)"
      onClick={() => state.set({ dialog: 'palette' })}
      className={`${toolClass} needs-js ms-auto md:ms-0`}
    >
      <Icon name="search" />
      <kbd data-on="windows linux" className="font-sans max-lg:hidden">
        Ctrl K
      </kbd>
      <kbd data-on="mac" className="font-sans max-lg:hidden">
        ⌘K
      </kbd>
    </button>
  );
}
