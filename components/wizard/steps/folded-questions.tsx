import type { ComponentType, ReactNode } from 'react';
import type { QuestionProps } from '@/components/fields/field';
import { Icon } from '@/components/ui/icon';
import { type FieldSpec, fields } from '@/lib/config/fields';
import type { StepId } from '@/lib/config/schema';
import { essentials } from './essentials';
import { Fold, Folds } from './folds';
import { groupSummaries } from './group-summaries';
import { Rows } from './rows';

/**
 * The questions of a step that are not essential, folded by their headings.
 * @param question draws a question
 */
export function FoldedQuestions({
  step,
  question,
}: {
  step: StepId;
  question: ComponentType<QuestionProps>;
}) {
  const summaries = groupSummaries(step);
  return (
    <Folds>
      {foldedGroups(step).map(({ title, shown, folded }) => (
        <Fold
          key={title}
          title={title}
          paths={[...shown, ...folded].map(({ path }) => path)}
          summary={summaries[title] ?? ''}
        >
          {shown.length > 0 && <Rows fields={shown} question={question} />}
          {folded.length > 0 && shown.length > 0 ? (
            <More titles={folded.map((field) => field.title)}>
              <Rows fields={folded} question={question} />
            </More>
          ) : (
            folded.length > 0 && <Rows fields={folded} question={question} />
          )}
        </Fold>
      ))}
    </Folds>
  );
}

interface Group {
  title: string;
  shown: FieldSpec[];
  folded: FieldSpec[];
}

/** What of a step is folded, by heading, in the order in which the headings first appear. */
export function foldedGroups(step: StepId): Group[] {
  const groups = new Map<string, Group>();
  for (const field of fields) {
    if (field.step !== step || essentials.includes(field.path)) continue;
    const group = groups.get(field.group) ?? { title: field.group, shown: [], folded: [] };
    groups.set(field.group, group);
    (field.advanced ? group.folded : group.shown).push(field);
  }
  return [...groups.values()];
}

/** Questions that few need, folded once more within their group. */
function More({ titles, children }: { titles: readonly string[]; children: ReactNode }) {
  const label = titles.join(', ');
  return (
    <details className="group">
      <summary className="inline-flex min-h-9 items-center gap-2 rounded-md font-medium text-accent hover:text-accent-hover">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 transition-transform group-open:rotate-0"
        />
        {label.startsWith('More ') ? label : `More: ${label}`}
      </summary>
      <div className="mt-4">{children}</div>
    </details>
  );
}
