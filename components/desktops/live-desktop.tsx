'use client';

import { useMemo } from 'react';
import { lookOf } from '@/components/playable/look';
import { PlayableDesktop, spotlightOf } from '@/components/playable/playable-desktop';
import { flakeHead } from '@/components/playable/scene';
import type { PreviewedAnswers, PreviewState } from '@/components/preview/preview-state';
import { type Store, useStore } from '@/components/store';
import { readBinds } from '@/lib/keys/binds';

/** The desktop that the answers make, to be played. */
export function LiveDesktop({
  state,
  preview,
}: {
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
}) {
  const config = useStore(state, (s) => s.config);
  const focused = useStore(state, (s) => s.focused);
  const files = useStore(preview, (p) => p.files);
  const look = useMemo(() => lookOf(config), [config]);
  // The keys follow few answers, and are many: read again only when their files have changed.
  const bound = useMemo(
    () =>
      [...(files ?? [])].filter(
        ([path, text]) => path.startsWith('modules/home/') && text.includes('hypr'),
      ),
    [files],
  );
  const told = bound.map(([, text]) => text).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same texts give the same keys.
  const binds = useMemo(() => readBinds(new Map(bound)), [told]);
  const flake = flakeHead(files ?? new Map());
  return (
    <PlayableDesktop
      look={look}
      binds={binds}
      flake={flake}
      spotlight={spotlightOf(focused)}
      unfolded
    />
  );
}
