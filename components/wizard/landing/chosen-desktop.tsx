'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ChosenDesktop } from '@/components/playable/hero';
import { createStore, type Store } from '@/components/store';

interface Choice {
  chosen: ChosenDesktop | undefined;
}

const Choices = createContext<Store<Choice> | undefined>(undefined);

/** Holds which desktop somebody has chosen on the start page, for the links beside it. */
export function ChosenDesktops({ children }: { children: ReactNode }) {
  const [store] = useState(() => createStore<Choice>({ chosen: undefined }));
  return <Choices value={store}>{children}</Choices>;
}

/** Where the choice of this page is kept; undefined stands for the default answers. */
export function useChosenDesktops(): Store<Choice> {
  const store = useContext(Choices);
  if (!store) throw new Error('There is no ChosenDesktops around this');
  return store;
}
