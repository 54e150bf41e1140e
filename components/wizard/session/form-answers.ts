import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { type FormValues, getAt, withAt } from '@/components/fields/form-values';
import type { Store } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { Problem } from '@/lib/config/schema';
import type { Opened } from './address';
import { everyKey } from './drafts';
import { createShownErrors } from './shown-errors';
import { typedInDraft } from './typed-in-draft';
import { createUndoableChanges } from './undoable-changes';
import { watchExclusions } from './watch-exclusions';
import type { Rules, WizardState } from './wizard-state';

export interface FormAnswers {
  /** Brings the state up to date with the form. */
  refresh: () => Promise<void>;
  /**
   * Puts answers into the form.
   * @param opened the query, and what this browser kept beside it
   * @returns what could not be used of the query
   */
  adopt: (opened: Pick<Opened, 'query' | 'draft'>) => Promise<readonly Problem[]>;
  /** Notes that a question was left: from now on its error is shown, unless nothing was typed. */
  leave: (path: string) => void;
  /**
   * Shows from now on what is wrong with these questions.
   * @returns what is wrong with them
   */
  check: (paths: readonly string[]) => Promise<readonly Problem[]>;
  /**
   * Changes several answers at once, and shows one notice that can undo it.
   * @param title what asked for it, as the notice begins
   * @param isWhole whether these are all the answers, so that a single one that differs changes no other along
   */
  setAnswers: (
    title: string,
    changes: readonly { path: string; to: unknown }[],
    isWhole?: boolean,
  ) => Promise<void>;
  /** Puts a preset's answers over the present ones, in place of the last preset's; undefined only takes those away. */
  applyPreset: (id: string | undefined) => Promise<void>;
  /** Undoes what the last notice shows, the choice itself included. */
  undo: () => void;
  /** Ends the subscription to the form and the search for exclusions. */
  stop: () => void;
}

/**
 * Form ⇄ answers: each change is parsed once, and what is wrong goes back to the form.
 * @param onEdit called at each change that a person makes
 */
export function createFormAnswers({
  fields,
  form,
  state,
  loadRules,
  onEdit,
}: {
  fields: readonly FieldSpec[];
  form: Pick<
    UseFormReturn<FormValues>,
    'getValues' | 'setValue' | 'reset' | 'subscribe' | 'setError' | 'clearErrors'
  >;
  state: Store<WizardState>;
  loadRules: () => Promise<Rules>;
  onEdit: () => void;
}): FormAnswers {
  let rules: Rules | undefined;
  // Whether answers are put into the form by the session, and not by a person.
  let isPutting = false;
  const edited = new Set<string>();

  const errors = createShownErrors(form);
  const exclusions = watchExclusions(fields, state);
  const put = (changes: readonly { path: string; to: unknown }[]) => {
    isPutting = true;
    for (const { path, to } of changes) form.setValue(path, to);
    isPutting = false;
  };
  const undoable = createUndoableChanges({
    fields,
    state,
    valueAt: (path) => getAt(form.getValues(), path),
    put,
  });

  const rulesHere = async () => {
    rules ??= await loadRules();
    return rules;
  };

  const judge = (loaded: Rules) => {
    const before = state.get();
    const values = form.getValues();
    const parsed = loaded.judgeAnswers(values, before.config);
    const result = { ...parsed, problems: parsed.problems.map((p) => withEntry(p, values)) };
    // What is equal stays the same object, because React would else draw every question again on each key.
    const keep = <K extends 'advice' | 'verification' | 'problems' | 'unfinished'>(key: K) =>
      JSON.stringify(result[key]) === JSON.stringify(before[key]) ? before[key] : result[key];
    const { sshKeys } = result.config.user;
    const foreignKeys = before.foreignKeys.filter((key) => sshKeys.includes(key));
    state.set({
      config: result.config,
      query: result.query,
      advice: keep('advice') as WizardState['advice'],
      verification: keep('verification') as WizardState['verification'],
      problems: keep('problems') as WizardState['problems'],
      unfinished: keep('unfinished') as WizardState['unfinished'],
      ...(foreignKeys.length !== before.foreignKeys.length && { foreignKeys }),
      live: true,
    });
    errors.update(state.get().problems, loaded.fieldPath);
    exclusions.look(loaded);
  };

  const refresh = async () => {
    const loaded = await rulesHere();
    undoable.applyChoices(loaded);
    judge(loaded);
  };

  const unsubscribe = form.subscribe({
    formState: { values: true },
    callback: ({ name }) => {
      if (isPutting) return;
      if (name) edited.add(name);
      const kind = fields.find(({ path }) => path === name)?.kind;
      if (name && (kind === 'choice' || kind === 'boolean')) undoable.noteChoice(name);
      onEdit();
      if (rules) {
        undoable.applyChoices(rules);
        judge(rules);
      } else void refresh().catch(() => {});
    },
  });

  return {
    refresh,
    adopt: async ({ query, draft }) => {
      const loaded = await rulesHere();
      const { config, problems } = loaded.decodeQuery(new URLSearchParams(query));
      const preset = loaded.presetOf(loaded.encodeQuery(config));
      const typed = typedInDraft(fields, draft);
      const restored = typed.map(([path]) => path);
      const values = typed.reduce(
        (all, [path, answer]) => withAt(all, path, answer),
        config as unknown as FormValues,
      );
      const isOwn = draft && !draft.foreignKeys?.includes(everyKey);
      edited.clear();
      undoable.forgetChoices();
      errors.reset();
      // Shown at once, because their author left them invalid.
      errors.reveal(restored);
      isPutting = true;
      // Drawn at once: the form may be shown right after, and must not show other answers for a moment.
      flushSync(() => {
        form.reset(values, { keepDefaultValues: true });
        state.set({
          config,
          consequences: [],
          changeNotice: undefined,
          restored,
          foreignKeys: isOwn ? (draft.foreignKeys ?? []) : config.user.sshKeys,
          linkProblems: problems,
          base: preset ?? 'default',
          opened: preset ? undefined : config,
        });
      });
      isPutting = false;
      judge(loaded);
      return problems;
    },
    leave: (path) => {
      const value = getAt(form.getValues(), path);
      // Compared with the default, because what was typed before the session listened is not in `edited`.
      const before = fields.find((field) => field.path === path)?.default;
      const isAsItWas = !edited.has(path) && JSON.stringify(value) === JSON.stringify(before);
      if (isAsItWas || value === '') return;
      errors.reveal([path]);
      if (rules) errors.update(state.get().problems, rules.fieldPath);
    },
    check: async (paths) => {
      errors.reveal(paths);
      await refresh();
      const { fieldPath } = await rulesHere();
      const checked = new Set(paths);
      return state.get().problems.filter(({ path }) => checked.has(fieldPath(path)));
    },
    setAnswers: async (title, requested, isWhole) => {
      const loaded = await rulesHere();
      await refresh();
      if (!undoable.setAnswers(loaded, title, requested, isWhole)) return;
      onEdit();
      judge(loaded);
    },
    applyPreset: async (id) => {
      const loaded = await rulesHere();
      await refresh();
      undoable.applyPreset(loaded, id);
      onEdit();
      judge(loaded);
    },
    undo: () => {
      if (!rules || !undoable.undo()) return;
      onEdit();
      judge(rules);
    },
    stop: () => {
      unsubscribe();
      exclusions.stop();
    },
  };
}

/** A problem with an entry of a list says which one, where there are several. */
function withEntry(problem: Problem, values: FormValues): Problem {
  const { path, message } = problem;
  const [step, key, entry] = path.split('.');
  const list = getAt(values, `${step}.${key}`);
  if (entry === undefined || !Array.isArray(list) || list.length < 2) return problem;
  return { ...problem, message: `Entry ${Number(entry) + 1}: ${message}` };
}
