import type { PreviewState } from '@/components/preview/preview-state';
import type { Store } from '@/components/store';
import type { Config } from '@/lib/config/schema';
import type { WizardState } from './wizard-state';

const key = 'view';

/** What a reload would lose of the view: what changes are counted against, and which file is open. */
interface View {
  /** The answers it belongs to, by the id in the history's entry. */
  id: string;
  base: string;
  opened: Config | undefined;
  selected: string | undefined;
  follow: boolean;
}

/** Keeps the view of this tab over a reload. */
export function createViewMemory({
  storage,
  state,
  preview,
  id,
}: {
  /** May throw, where storage is forbidden. */
  storage: () => Storage;
  state: Store<WizardState>;
  preview: Store<PreviewState>;
  id: () => string;
}) {
  const view = (): View => {
    const { base, opened } = state.get();
    const { selected, follow } = preview.get();
    return { id: id(), base, opened, selected, follow };
  };
  const keys: readonly (keyof View)[] = ['id', 'base', 'opened', 'selected', 'follow'];
  let last: View | undefined;
  const save = () => {
    const next = view();
    if (last && keys.every((part) => last?.[part] === next[part])) return;
    last = next;
    try {
      storage().setItem(key, JSON.stringify(next));
    } catch {}
  };
  return {
    /**
     * Puts back what was seen of the same answers.
     * @param valid reads answers, which may be those of another version; undefined when they are not valid any more
     */
    restore: (valid: (answers: unknown) => Config | undefined) => {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? '{}') as Partial<View>;
        if (kept.id !== id()) return;
        const opened = kept.opened && valid(kept.opened);
        if (typeof kept.base === 'string' && (kept.base !== 'link' || opened)) {
          state.set({ base: kept.base, opened });
        }
        preview.set({ selected: kept.selected, follow: kept.follow !== false });
      } catch {}
    },
    /** Saves from now on. @returns ends that */
    watch: () => {
      save();
      const ends = [state.subscribe(save), preview.subscribe(save)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
