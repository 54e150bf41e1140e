import { getAt } from '@/components/fields/form-values';
import type { Store } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { Change } from './consequences';
import type { ChangeNotice, Rules, WizardState } from './wizard-state';

/** So many changes can be undone one after the other. */
const mostUndoable = 20;

/** A notice behind the earlier ones that it holds. */
const withLast = ({ earlier, ...last }: ChangeNotice): ChangeNotice['earlier'] => [
  ...earlier,
  last,
];

/**
 * Changes of several answers at once, made by a choice, a preset or a list. Each puts one notice on the page
 * (`changeNotice` in the state), which can undo it, and then those before it.
 * @param valueAt what stands in the form
 * @param put puts answers into the form without taking them for a person's
 */
export function createUndoableChanges({
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
  // Choices whose consequences are not applied yet, because the rules may still be loading.
  let chosen: string[] = [];

  const showNotice = (title: string, changes: readonly Change[], undo: readonly Change[]) => {
    const { consequences, foreignKeys, changeNotice } = state.get();
    const earlier = changeNotice ? withLast(changeNotice).slice(1 - mostUndoable) : [];
    const before = { consequences, foreignKeys };
    state.set({ changeNotice: { title, changes, undo, before, earlier } });
  };

  return {
    /** Notes that a person has answered this question, until `applyChoices`. */
    noteChoice: (path: string) => {
      chosen.push(path);
    },
    /** Forgets the choices that were noted and not applied. */
    forgetChoices: () => {
      chosen = [];
    },
    /** Applies the consequences of the choices that were noted. */
    applyChoices: (rules: Rules) => {
      const paths = chosen;
      chosen = [];
      for (const path of paths) {
        const { config, consequences } = state.get();
        const to = valueAt(path);
        const result = rules.changesByChoice(config, path, to, consequences);
        if (result.changes.length > 0) {
          put(result.changes);
          const field = fields.find((f) => f.path === path);
          const own = { path, from: getAt(config, path), to };
          showNotice(`Your answer to “${field?.title ?? path}” also changed`, result.changes, [
            own,
            ...result.changes,
          ]);
        } else if (state.get().changeNotice) state.set({ changeNotice: undefined });
        if (result.consequences !== consequences) state.set({ consequences: result.consequences });
      }
    },
    /**
     * Sets answers; one alone as a person would, with what that changes along or takes back.
     * @param isWhole whether these are all the answers: then each stays as it is asked for
     * @returns whether anything changed
     */
    setAnswers: (
      rules: Rules,
      title: string,
      requested: readonly { path: string; to: unknown }[],
      isWhole = false,
    ): boolean => {
      const { config, consequences } = state.get();
      // From what stands in the form, valid or not, because that is what undoing brings back.
      const asked = requested
        .map(({ path, to }) => ({ path, from: valueAt(path), to }))
        .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
      const [first, second] = asked;
      if (!first) return false;
      const along =
        second || isWhole
          ? { changes: [], consequences }
          : rules.changesByChoice(config, first.path, first.to, consequences);
      const changes = [...asked, ...along.changes];
      showNotice(title, changes, changes);
      put(changes);
      state.set({ consequences: along.consequences });
      return true;
    },
    applyPreset: (rules: Rules, id: string | undefined) => {
      const { config, consequences } = state.get();
      const result = rules.changesByPreset(config, id, consequences);
      if (result.changes.length > 0) {
        const title = state.get().presets.find((preset) => preset.id === id)?.title;
        showNotice(
          id === undefined
            ? 'Putting the preset aside changed'
            : `The preset “${title ?? id}” changed`,
          result.changes,
          result.changes,
        );
      }
      state.set({ consequences: result.consequences, ...(id !== undefined && { base: id }) });
      put(result.changes);
    },
    /** @returns whether there was anything to undo */
    undo: (): boolean => {
      const { changeNotice } = state.get();
      if (!changeNotice) return false;
      // What a person answered since is theirs, and stays.
      const standing = changeNotice.undo.filter(
        ({ path, to }) => JSON.stringify(valueAt(path)) === JSON.stringify(to),
      );
      put(standing.map(({ path, from }) => ({ path, to: from })));
      const { consequences, foreignKeys } = changeNotice.before;
      const next = changeNotice.earlier.at(-1);
      const hasKeys = standing.some(({ path }) => path === 'user.sshKeys');
      state.set({
        changeNotice: next && { ...next, earlier: changeNotice.earlier.slice(0, -1) },
        consequences,
        ...(hasKeys && { foreignKeys }),
      });
      return true;
    },
  };
}
