'use client';

import { type ReactNode, useDeferredValue } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { Config } from '@/lib/config/schema';

const loadSketch = async () => {
  const [{ DesktopSketch }, { lookOf }] = await Promise.all([
    import('@/components/desktops/desktop-sketch'),
    import('@/components/playable/look'),
  ]);
  return (config: Config) => <DesktopSketch look={lookOf(config)} className="w-full" />;
};

/**
 * The desktop as the answers stand.
 * @param still the default answers', until somebody has answered
 */
export function LiveSketch({ still }: { still: ReactNode }) {
  const { state } = useWizard();
  const live = useStore(state, (s) => s.live);
  // Behind the key's own frame: the question shows what was typed first.
  const config = useDeferredValue(useStore(state, (s) => s.config));
  const sketch = useLoaded(loadSketch, live);
  return sketch ? sketch(config) : still;
}
