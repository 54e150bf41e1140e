'use client';

import { desktopOf } from '@/components/desktops/desktop-of';
import { DesktopSketch } from '@/components/desktops/desktop-sketch';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** The desktop as the answers stand. */
export function LiveSketch() {
  const { state } = useWizard();
  const config = useStore(state, (s) => s.config);
  return <DesktopSketch desktop={desktopOf(config)} className="mb-6 w-full" />;
}
