'use client';

import { useLayoutEffect, useMemo } from 'react';
import { lookOf } from '@/components/playable/look';
import { PlayableDesktop, spotlightOf } from '@/components/playable/playable-desktop';
import { flakeHead } from '@/components/playable/scene';
import type { PreviewedAnswers, PreviewState } from '@/components/preview/preview-state';
import { type Store, useStore } from '@/components/store';
import { SurpriseAnswers } from '@/components/wizard/steps/surprise-answers';
import { readBinds } from '@/lib/keys/binds';
import { isHomeModule } from '@/lib/render/imports';

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
  // The desktop is drawn from the answers; of the files it needs only the keys and the first lines of one.
  useLayoutEffect(() => {
    preview.set({ filesWait: true });
    return () => preview.set({ filesWait: false });
  }, [preview]);
  const look = useMemo(() => lookOf(config), [config]);
  const { bound, bindsKey, flake } = useMemo(() => {
    const bound = [...(files ?? [])].filter(([path]) => isHomeModule(path));
    const paths = bound.map(([path]) => path).join();
    const bindsKey = paths + files?.get('modules/home/hyprland/lua.nix');
    return { bound, bindsKey, flake: flakeHead(files ?? new Map()) };
  }, [files]);
  // Read again only when other files are there or the modifier is another one, because no other answer writes into a bind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same files give the same keys.
  const binds = useMemo(() => readBinds(new Map(bound)), [bindsKey]);
  return (
    <PlayableDesktop
      look={look}
      binds={binds}
      flake={flake}
      spotlight={spotlightOf(focused)}
      below={<SurpriseAnswers covers />}
      unfolded
    />
  );
}
