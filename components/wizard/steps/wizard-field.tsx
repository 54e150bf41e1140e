'use client';

import type { ComponentType } from 'react';
import { useFormState } from 'react-hook-form';
import { errorText } from '@/components/fields/error-text';
import type { QuestionProps } from '@/components/fields/field';
import type { RuledOut } from '@/components/fields/kinds';
import { useStore } from '@/components/store';
import { focusField } from '@/components/ui/focus-field';
import { Icon } from '@/components/ui/icon';
import { useAdvice } from '@/components/wizard/secrets/use-advice';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { FieldLink } from './step-link';

// Made when needed, because a browser's first formatter takes as long as all controls of a page.
const listed = (titles: readonly string[]) => new Intl.ListFormat('en').format(titles);

/**
 * A question with what the other answers have to say about it.
 * @param path the question
 * @param question draws it
 */
export function WizardField({
  path,
  question: Question,
}: {
  path: string;
  question: ComponentType<QuestionProps>;
}) {
  const { fields, form, state, leave, setAnswers } = useWizard();
  const advice = useAdvice();
  const exclusions = useStore(state, (s) => s.exclusions[path]);
  const spec = fields.find((field) => field.path === path);
  if (!spec) throw new Error(`There is no question ${path}`);
  const said = advice.find((a) => a.paths[0] === path);
  const ruledOut: RuledOut | undefined =
    exclusions &&
    Object.fromEntries(
      Object.entries(exclusions).map(([value, { reason, cause, instead }]) => [
        value,
        {
          reason,
          along:
            instead.length > 0
              ? `Also changes: ${listed(instead.map(({ title }) => title))}.`
              : undefined,
          cause: cause && (
            <FieldLink id={cause.path} className="relative text-accent underline">
              Go to “{cause.title}”
            </FieldLink>
          ),
        },
      ]),
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is.
    <div
      className="contents"
      onFocus={() => state.set({ focused: path })}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave(path);
      }}
    >
      <Question
        spec={spec}
        control={form.control}
        getValues={form.getValues}
        ruledOut={ruledOut}
        setAnswers={setAnswers}
        note={
          said ? (
            <p className="flex gap-1.5 text-muted">
              <Icon
                name={said.level === 'warning' ? 'warning' : 'info'}
                className={`mt-0.5 size-4 ${said.level === 'warning' ? 'text-warn' : ''}`}
              />
              <span>
                {said.message} {said.remedy.replace(`under “${spec.title}”`, 'here')}
              </span>
            </p>
          ) : (
            <Suggestion path={path} />
          )
        }
      />
    </div>
  );
}

/** What would be valid instead of what was typed, to be taken by a press. */
function Suggestion({ path }: { path: string }) {
  const { form, state } = useWizard();
  const { errors } = useFormState({ control: form.control, name: path });
  const isFaulty = errorText(errors, path) !== undefined;
  const suggest = useStore(state, ({ problems, config: { user } }) =>
    isFaulty
      ? problems.find((p) => p.path === path)?.suggest
      : // Nobody types a name twice.
        path === 'user.gitName' && user.gitName === ''
        ? user.fullName
        : undefined,
  );
  if (!suggest) return null;
  return (
    <button
      type="button"
      onClick={() => {
        form.setValue(path, suggest);
        // The button goes; the focus stays at the question.
        focusField(path);
      }}
      className="min-h-6 font-medium text-accent underline underline-offset-3 hover:text-accent-hover"
    >
      Use “{suggest}”
    </button>
  );
}
