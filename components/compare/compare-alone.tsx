'use client';

import { useEffect, useState } from 'react';
import { useLoaded } from '@/components/load';
import { saveText } from '@/components/ui/save-file';
import { CompareFrame } from './compare-frame';

const loadTools = async () => {
  const [{ CompareView }, { canonicalQuery }, { generate }] = await Promise.all([
    import('./compare-view'),
    import('./canonical-query'),
    import('@/lib/generate'),
  ]);
  return { CompareView, canonicalQuery, generate };
};

/** The comparison that the address names, made in the page: what makes the files is kept with it. */
export function CompareAlone() {
  const tools = useLoaded(loadTools);
  const [parameters, setParameters] = useState<Record<string, string[]>>();
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    setParameters(Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])));
  }, []);
  useEffect(() => {
    const query = parameters && tools?.canonicalQuery(parameters);
    if (query !== undefined) history.replaceState(history.state, '', `?${query}`);
  }, [tools, parameters]);
  if (!tools || !parameters) return <CompareFrame />;
  const { CompareView, generate } = tools;
  return (
    <CompareView
      parameters={parameters}
      filesOf={(config) => generate(config).files}
      onPatch={(text) => saveText(text, 'a-to-b.patch')}
    />
  );
}
