'use client';

import { type ReactNode, useDeferredValue, useSyncExternalStore } from 'react';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { wideScreen } from '@/components/wide-screen';
import { useWizard } from '@/components/wizard/session/wizard-context';

const loadSketch = async () => (await import('./drawn-sketch')).DrawnSketch;

/**
 * The desktop as the answers stand.
 * @param still the sketch of the default answers, shown until the visitor's are here
 */
export function LiveSketch({ still }: { still: ReactNode }) {
  const isShown = useSyncExternalStore(onWidth, isNarrow, () => false);
  return isShown ? <Sketch still={still} /> : still;
}

/** A component of its own, because where the sketch is hidden nothing of it is to follow the answers. */
function Sketch({ still }: { still: ReactNode }) {
  const { state } = useWizard();
  const live = useStore(state, (s) => s.live);
  // Deferred, so that the box shows what was typed before the sketch is drawn.
  const config = useDeferredValue(useStore(state, (s) => s.config));
  const DrawnSketch = useLoaded(loadSketch, live);
  return DrawnSketch ? <DrawnSketch config={config} /> : still;
}

// Where the pane is beside the questions this one is hidden (app/(wizard)/hyprland), and need not be drawn on each key.
const isNarrow = () => !window.matchMedia(wideScreen).matches;

function onWidth(listener: () => void): () => void {
  const wide = window.matchMedia(wideScreen);
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}
