'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';

const loadDesktop = async () => (await import('@/components/desktops/live-desktop')).LiveDesktop;

/**
 * The desktop as the answers stand.
 * @param still the default answers', until somebody has answered
 */
export function LiveSketch({ still }: { still: ReactNode }) {
  const { state } = useWizard();
  const live = useStore(state, (s) => s.live);
  const config = useStore(state, (s) => s.config);
  const LiveDesktop = useLoaded(loadDesktop, live);
  return LiveDesktop ? <LiveDesktop config={config} /> : still;
}
