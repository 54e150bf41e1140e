'use client';

import type { ReactNode } from 'react';
import { useInUse } from '@/components/first-use';
import { useLoaded } from '@/components/load';

const load = () => import('./browser-offer');
const loadSupport = () => import('./support-time');

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

/**
 * How long a channel is supported, as of today; it loads likewise.
 * @param children the same without today
 */
export function Support({
  children,
  ...channel
}: {
  id: string;
  ends?: string | undefined;
  children: ReactNode;
}) {
  const support = useLoaded(loadSupport, useInUse());
  return support ? <support.SupportToday {...channel} /> : children;
}
