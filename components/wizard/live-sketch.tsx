'use client';

import { desktopOf } from './desktop-of';
import { DesktopSketch } from './desktop-sketch';
import { useStore } from './store';
import { useWizard } from './wizard-provider';

/** The desktop as the answers stand. */
export function LiveSketch() {
  const { state } = useWizard();
  const config = useStore(state, (s) => s.config);
  return <DesktopSketch desktop={desktopOf(config)} className="mb-6 w-full" />;
}
