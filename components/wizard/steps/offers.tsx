'use client';

import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';

const load = () => import('./browser-offer');

/** What the browser knows of zone, language and keyboard, once somebody uses the page. */
export function BrowserOffer() {
  const offers = useLoaded(load, useInUse());
  return offers && <offers.BrowserOffer />;
}

/** What the browser knows of the processor. */
export function AppleOffer() {
  const offers = useLoaded(load, useInUse());
  return offers && <offers.AppleOffer />;
}
