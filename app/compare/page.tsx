import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { canonicalQuery } from '@/components/compare/canonical-query';
import { CompareView } from '@/components/compare/compare-view';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { filesOf } from '@/lib/http/flake-archive';

export const metadata: Metadata = {
  title: 'Compare',
  description: 'Two configurations side by side: the answers and the files that differ.',
  robots: { index: false },
};

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Two answer sets side by side: drawn anew for each address, so that it works without scripts. */
export default async function ComparePage({ searchParams }: Props) {
  const parameters = await searchParams;
  const query = canonicalQuery(parameters);
  if (query !== undefined) redirect(`/compare?${query}`);
  return (
    <>
      <SiteHeader />
      <CompareView parameters={parameters} filesOf={filesOf} />
      <SiteFooter />
    </>
  );
}
