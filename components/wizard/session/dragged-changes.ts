import { getAt } from '@/components/fields/form-values';
import type { Store } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { Change } from './implied';
import type { Rules, WizardState } from './wizard-state';

/**
 * Changes of several answers at once: what a choice drags along, a preset, a list. Each is told in one notice (`dragged` in
 * the state), which can take it back.
 * @param valueAt what stands in the form
 * @param put puts answers into the form without taking them for a person's
 */
export function createDraggedChanges({
  fields,
  state,
  valueAt,
  put,
}: {
  fields: readonly FieldSpec[];
  state: Store<WizardState>;
  valueAt: (path: string) => unknown;
  put: (changes: readonly { path: string; to: unknown }[]) => void;
}) {
  // Choices whose consequences are still to be drawn.
  let chosen: string[] = [];

  const tell = (title: string, changes: readonly Change[], undo: readonly Change[]) =>
    state.set({ dragged: { title, changes, undo, brought: state.get().brought } });

  return {
    /** Notes that a person has chosen. */
    choose: (path: string) => {
      chosen.push(path);
    },
    /** Forgets choices that were noted and not followed. */
    reset: () => {
      chosen = [];
    },
    /** Changes what the choices that were noted drag along. */
    followChoices: (rules: Rules) => {
      const paths = chosen;
      chosen = [];
      for (const path of paths) {
        const { config, brought } = state.get();
        const to = valueAt(path);
        const followed = rules.follow(config, path, to, brought);
        if (followed.changes.length > 0) {
          put(followed.changes);
          const field = fields.find((f) => f.path === path);
          const own = { path, from: getAt(config, path), to };
          tell(field?.title ?? path, followed.changes, [own, ...followed.changes]);
        } else if (state.get().dragged) state.set({ dragged: undefined });
        if (followed.brought !== brought) state.set({ brought: followed.brought });
      }
    },
    /** @returns whether anything changed */
    setMany: (title: string, requested: readonly { path: string; to: unknown }[]): boolean => {
      const { config } = state.get();
      const changes = requested
        .map(({ path, to }) => ({ path, from: getAt(config, path), to }))
        .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
      if (changes.length === 0) return false;
      tell(title, changes, changes);
      put(changes);
      return true;
    },
    applyPreset: (rules: Rules, id: string | undefined) => {
      const { config, brought } = state.get();
      const followed = rules.followPreset(config, id, brought);
      if (followed.changes.length > 0) {
        const title = state.get().presets.find((preset) => preset.id === id)?.title;
        tell(title ?? 'the preset, put aside', followed.changes, followed.changes);
      }
      state.set({ brought: followed.brought, ...(id !== undefined && { base: id }) });
      put(followed.changes);
    },
    /** @returns whether there was anything to take back */
    undo: (): boolean => {
      const { dragged } = state.get();
      if (!dragged) return false;
      put(dragged.undo.map(({ path, from }) => ({ path, to: from })));
      state.set({ dragged: undefined, brought: dragged.brought });
      return true;
    },
  };
}
