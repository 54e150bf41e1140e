'use client';

import { type ReactNode, useCallback } from 'react';
import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';
import type { ChosenDesktop, Scenes } from '@/components/playable/hero';
import { useChosenDesktops } from './chosen-desktop';

const loadHero = async () => (await import('@/components/playable/hero')).Hero;

/**
 * The desktops to play with, once somebody is there: a page that is only looked at stays light.
 * @param children the drawing that stands there until then, and without scripts
 */
export function HeroDesktop({ scenes, children }: { scenes: Scenes; children: ReactNode }) {
  const Hero = useLoaded(loadHero, useInUse());
  const store = useChosenDesktops();
  const onChoose = useCallback(
    (chosen: ChosenDesktop | undefined) => store.set({ chosen }),
    [store],
  );
  return Hero ? <Hero scenes={scenes} onChoose={onChoose} /> : children;
}
