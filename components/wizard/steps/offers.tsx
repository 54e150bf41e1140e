'use client';

import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';

const load = () => import('./browser-offer');

/** The offer of the browser's zone, language and keyboard; it loads once somebody uses the page. */
export function BrowserOffer() {
  const offers = useLoaded(load, useInUse());
  return offers && <offers.BrowserOffer />;
}

/** The offer for Apple silicon; it loads likewise. */
export function AppleOffer() {
  const offers = useLoaded(load, useInUse());
  return offers && <offers.AppleOffer />;
}
