'use client';

import { useEffect, useState } from 'react';
import { useLoaded } from '@/components/load';
import { saveText } from '@/components/ui/save-file';

const loadTools = async () => {
  const [{ CompareView }, { generate }] = await Promise.all([
    import('./compare-view'),
    import('@/lib/generate'),
  ]);
  return { CompareView, generate };
};

/** The comparison that the address names, made in the page: what makes the files is kept with it. */
export function CompareAlone() {
  const tools = useLoaded(loadTools);
  const [parameters, setParameters] = useState<Record<string, string[]>>();
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    setParameters(Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])));
  }, []);
  if (!tools || !parameters) {
    return (
      <main id="main" tabIndex={-1} className="mx-auto max-w-[80rem] px-5 py-10 sm:px-8">
        <h1 className="text-3xl font-semibold tracking-tight">Compare two configurations</h1>
      </main>
    );
  }
  const { CompareView, generate } = tools;
  return (
    <CompareView
      parameters={parameters}
      filesOf={(config) => generate(config).files}
      onPatch={(text) => saveText(text, 'a-to-b.patch')}
    />
  );
}
