'use client';

import { toolClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Shortcut } from '@/components/ui/shortcut';
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
      <Shortcut keys="Ctrl K" mac="⌘ K" />
    </button>
  );
}
