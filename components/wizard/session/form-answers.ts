import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { type FormValues, getAt, withAt } from '@/components/fields/form-values';
import type { Store } from '@/components/store';
import type { FieldSpec } from '@/lib/config/fields';
import type { Problem } from '@/lib/config/schema';
import type { Opened } from './address';
import { everyKey } from './drafts';
import type { Change } from './implied';
import type { WizardState } from './wizard-state';

export type Rules = typeof import('./answer-rules');

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
   * Changes several answers at once, told in one notice that can take them back.
   * @param title what asked for it
   */
  setMany: (title: string, changes: readonly { path: string; to: unknown }[]) => Promise<void>;
  /** Puts a preset's answers over the present ones, in place of the last preset's; undefined only takes those away. */
  applyPreset: (id: string | undefined) => Promise<void>;
  /** Takes back what the last notice told of, the choice itself included. */
  undo: () => void;
  /** Ends what is still to come. */
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
  let adopting = false;
  let lastChoices = '';
  let exclusionTimer: ReturnType<typeof setTimeout> | undefined;
  const edited = new Set<string>();
  // Choices whose consequences are still to be drawn.
  let chosen: string[] = [];
  // Questions whose error is shown: nobody is scolded for what is half typed.
  const revealed = new Set<string>();
  let shown: ReadonlyMap<string, string> = new Map();

  const rulesHere = async () => {
    rules ??= await loadRules();
    return rules;
  };

  const showErrors = () => {
    if (!rules) return;
    const errors = errorsOf(state.get().problems, revealed, rules.fieldPath);
    const corrected = [...shown.keys()].filter((path) => !errors.has(path));
    if (corrected.length > 0) form.clearErrors(corrected);
    for (const [path, message] of errors) {
      if (shown.get(path) !== message) form.setError(path, { type: 'schema', message });
    }
    shown = errors;
  };

  const findExclusions = () => {
    // Only choices are compared, because free text rules out none, so nothing changes while somebody types.
    const { config } = state.get();
    const choices = JSON.stringify(
      fields
        .filter((field) => field.kind !== 'text' && field.kind !== 'lines')
        .map((field) => getAt(config, field.path)),
    );
    if (choices === lastChoices) return;
    lastChoices = choices;
    clearTimeout(exclusionTimer);
    exclusionTimer = setTimeout(() => {
      if (!rules) return;
      const { config } = state.get();
      state.set({ exclusions: rules.findExclusions(config, fields, rules.packageNames) });
    }, 150);
  };

  const judge = (loaded: Rules) => {
    const before = state.get();
    const values = form.getValues();
    const parsed = loaded.judge(values, before.config);
    const result = { ...parsed, problems: parsed.problems.map((p) => withEntry(p, values)) };
    // The same words stay the same objects, or every question would be drawn again on each key.
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
    showErrors();
    findExclusions();
  };

  /** Puts answers into the form without taking them for a person's. */
  const put = (changes: readonly { path: string; to: unknown }[]) => {
    adopting = true;
    for (const { path, to } of changes) form.setValue(path, to);
    adopting = false;
  };

  /** Shows what was changed along with a choice. */
  const tell = (title: string, changes: readonly Change[], undo: readonly Change[]) =>
    state.set({ dragged: { title, changes, undo, brought: state.get().brought } });

  /** Changes what the latest choices drag along. */
  const followChoices = (loaded: Rules) => {
    const paths = chosen;
    chosen = [];
    for (const path of paths) {
      const { config, brought } = state.get();
      const to = getAt(form.getValues(), path);
      const followed = loaded.follow(config, path, to, brought);
      if (followed.changes.length > 0) {
        put(followed.changes);
        const field = fields.find((f) => f.path === path);
        const own = { path, from: getAt(config, path), to };
        tell(field?.title ?? path, followed.changes, [own, ...followed.changes]);
      } else if (state.get().dragged) state.set({ dragged: undefined });
      if (followed.brought !== brought) state.set({ brought: followed.brought });
    }
  };

  const refresh = async () => {
    const loaded = await rulesHere();
    followChoices(loaded);
    judge(loaded);
  };

  const unsubscribe = form.subscribe({
    formState: { values: true },
    callback: ({ name }) => {
      if (adopting) return;
      if (name) edited.add(name);
      const kind = fields.find(({ path }) => path === name)?.kind;
      if (name && (kind === 'choice' || kind === 'boolean')) chosen.push(name);
      onEdit();
      if (rules) {
        followChoices(rules);
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
      const typed = fields.flatMap((field): [path: string, answer: unknown][] => {
        const answer = draft?.unfinished?.[field.path];
        return fitsControl(field, answer) ? [[field.path, answer]] : [];
      });
      const values = typed.reduce(
        (all, [path, answer]) => withAt(all, path, answer),
        config as unknown as FormValues,
      );
      const isOwn = draft && !draft.foreignKeys?.includes(everyKey);
      edited.clear();
      chosen = [];
      revealed.clear();
      // Their errors are shown at once, because their author left them invalid.
      for (const [path] of typed) revealed.add(path);
      shown = new Map();
      adopting = true;
      // Drawn at once: the form may be shown right after, and must not show other answers for a moment.
      flushSync(() => {
        form.reset(values, { keepDefaultValues: true });
        state.set({
          config,
          brought: [],
          dragged: undefined,
          restored: typed.map(([path]) => path),
          foreignKeys: isOwn ? (draft.foreignKeys ?? []) : config.user.sshKeys,
          linkProblems: problems,
          base: preset ?? 'default',
          opened: preset ? undefined : config,
        });
      });
      adopting = false;
      judge(loaded);
      return problems;
    },
    leave: (path) => {
      const value = getAt(form.getValues(), path);
      // Compared with the default, because what was typed before the session listened is not in `edited`.
      const before = fields.find((field) => field.path === path)?.default;
      const isAsItWas = !edited.has(path) && JSON.stringify(value) === JSON.stringify(before);
      if (isAsItWas || value === '') return;
      revealed.add(path);
      showErrors();
    },
    check: async (paths) => {
      for (const path of paths) revealed.add(path);
      await refresh();
      const { fieldPath } = await rulesHere();
      const checked = new Set(paths);
      return state.get().problems.filter(({ path }) => checked.has(fieldPath(path)));
    },
    setMany: async (title, requested) => {
      const loaded = await rulesHere();
      await refresh();
      const { config } = state.get();
      const changes = requested
        .map(({ path, to }) => ({ path, from: getAt(config, path), to }))
        .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
      if (changes.length === 0) return;
      tell(title, changes, changes);
      put(changes);
      onEdit();
      judge(loaded);
    },
    applyPreset: async (id) => {
      const loaded = await rulesHere();
      await refresh();
      const { config, brought } = state.get();
      const followed = loaded.followPreset(config, id, brought);
      if (followed.changes.length > 0) {
        const title = state.get().presets.find((preset) => preset.id === id)?.title;
        tell(title ?? 'the preset, put aside', followed.changes, followed.changes);
      }
      state.set({ brought: followed.brought, ...(id !== undefined && { base: id }) });
      put(followed.changes);
      onEdit();
      judge(loaded);
    },
    undo: () => {
      const { dragged } = state.get();
      if (!dragged || !rules) return;
      put(dragged.undo.map(({ path, from }) => ({ path, to: from })));
      state.set({ dragged: undefined, brought: dragged.brought });
      onEdit();
      judge(rules);
    },
    stop: () => {
      unsubscribe();
      clearTimeout(exclusionTimer);
    },
  };
}

/** Whether a control can hold an answer that was kept, perhaps by another version. */
function fitsControl(field: FieldSpec, answer: unknown): boolean {
  if (answer === undefined) return false;
  if (field.kind === 'integer') return typeof answer === 'string' || typeof answer === 'number';
  if (Array.isArray(field.default)) {
    return Array.isArray(answer) && answer.every((part) => typeof part !== 'boolean');
  }
  return typeof answer === typeof field.default;
}

/**
 * What is wrong where it is to be shown, by question.
 * @param revealed the questions whose error is shown; one that shares a sentence with them shows it, too
 */
function errorsOf(
  problems: readonly Problem[],
  revealed: ReadonlySet<string>,
  fieldPath: (path: string) => string,
): ReadonlyMap<string, string> {
  const shownSentences = new Set(
    problems.filter(({ path }) => revealed.has(fieldPath(path))).map(({ message }) => message),
  );
  const errors = new Map<string, string>();
  for (const { path, message } of problems) {
    const field = fieldPath(path);
    if (!shownSentences.has(message) || errors.has(field)) continue;
    errors.set(field, message);
  }
  return errors;
}

/** A problem with an entry of a list says which one, where there are several. */
function withEntry(problem: Problem, values: FormValues): Problem {
  const { path, message } = problem;
  const [step, key, entry] = path.split('.');
  const list = getAt(values, `${step}.${key}`);
  if (entry === undefined || !Array.isArray(list) || list.length < 2) return problem;
  return { ...problem, message: `Entry ${Number(entry) + 1}: ${message}` };
}
