'use client';

import type { ReactNode } from 'react';
import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';
import type { Scenes } from '@/components/playable/hero';

const loadHero = async () => (await import('@/components/playable/hero')).Hero;

/**
 * The desktops to play with, once somebody is there: a page that is only looked at stays light.
 * @param children the drawing that stands there until then, and without scripts
 */
export function HeroDesktop({ scenes, children }: { scenes: Scenes; children: ReactNode }) {
  const Hero = useLoaded(loadHero, useInUse());
  return Hero ? <Hero scenes={scenes} /> : children;
}
