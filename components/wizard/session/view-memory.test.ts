import { expect, it } from 'vitest';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import { parseConfig } from '@/lib/config/repair';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { createViewMemory } from './view-memory';
import { initialState, type WizardState } from './wizard-state';

const valid = (answers: unknown): Config | undefined => {
  const parsed = parseConfig(answers);
  return parsed.ok ? parsed.config : undefined;
};

function tab(id = 'a') {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  } as unknown as Storage;
  /** Loads the page anew: only the storage stays. */
  const load = (entry = id) => {
    const state = createStore<WizardState>({
      ...initialState,
      config: defaultConfig,
      advice: [],
      presets: [],
    });
    const preview = createStore(emptyPreview);
    const view = createViewMemory({ storage: () => storage, state, preview, id: () => entry });
    return { state, preview, view };
  };
  return { kept, load };
}

it('shows after a reload what was seen before', () => {
  const { load } = tab();
  const first = load();
  first.view.watch();
  first.state.set({ base: 'link', opened: { ...defaultConfig } });
  first.preview.set({ selected: 'flake.nix', follow: false });
  const second = load();
  second.view.restore(valid);
  expect(second.state.get().base).toBe('link');
  expect(second.state.get().opened).toEqual(defaultConfig);
  expect(second.preview.get()).toMatchObject({ selected: 'flake.nix', follow: false });
});

it('keeps the view of other answers, and of answers that are not valid any more, to itself', () => {
  const { kept, load } = tab();
  const first = load();
  first.view.watch();
  first.state.set({ base: 'developer' });
  const other = load('b');
  other.view.restore(valid);
  expect(other.state.get().base).toBe('default');
  kept.set('view', JSON.stringify({ id: 'a', base: 'link', opened: { host: { name: '_' } } }));
  const older = load();
  older.view.restore(valid);
  expect(older.state.get().base).toBe('default');
  kept.set('view', '{');
  older.view.restore(valid);
});
