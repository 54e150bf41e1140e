'use client';

import type { Config } from '@/lib/config/schema';
import { desktopOf } from './desktop-of';
import { DesktopSketch } from './desktop-sketch';
import { useStore } from './store';
import { useWizard } from './wizard-provider';

/** The desktop as the answers stand. */
export function LiveSketch({ initial }: { initial: Config }) {
  const { state } = useWizard();
  const config = useStore(state, (s) => s.config) ?? initial;
  return <DesktopSketch desktop={desktopOf(config)} className="mb-6 w-full" />;
}
