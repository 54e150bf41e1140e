import type { Metadata } from 'next';
import { CompareAlone } from '@/components/compare/compare-alone';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';

export const metadata: Metadata = { title: 'Compare', robots: { index: false } };

/** What the service worker shows at `/compare` while there is no network: the page compares by itself. */
export default function CompareOfflinePage() {
  return (
    <>
      <SiteHeader />
      <CompareAlone />
      <SiteFooter />
    </>
  );
}
