import { type ComponentType, Fragment, type ReactNode } from 'react';
import type { QuestionProps } from '@/components/fields/field';
import type { FieldSpec } from '@/lib/config/fields';
import { WizardField } from './wizard-field';

const none: Readonly<Record<string, never>> = {};

const isShort = (field: FieldSpec) =>
  field.kind === 'integer' || field.kind === 'text' || field.kind === 'search';

/** Short answers share a row, two by two; one that is left over has the row to itself. */
function spans(list: readonly FieldSpec[]): readonly boolean[] {
  let run = 0;
  return list.map((field, index) => {
    if (!isShort(field)) {
      run = 0;
      return true;
    }
    run += 1;
    const next = list[index + 1];
    return run % 2 === 1 && !(next && isShort(next));
  });
}

/**
 * Questions below each other. Where each stands is decided when the site is built: no browser loads what decides it.
 * @param question draws a question
 * @param before what stands before a question, by its path
 */
export function Rows({
  fields: list,
  question,
  before = none,
}: {
  fields: readonly FieldSpec[];
  question: ComponentType<QuestionProps>;
  before?: Readonly<Record<string, ReactNode>>;
}) {
  const parts: FieldSpec[][] = [];
  for (const field of list) {
    const last = parts.at(-1);
    if (last && !before[field.path]) last.push(field);
    else parts.push([field]);
  }
  return parts.map((part) => {
    const wide = spans(part);
    const [first] = part;
    return (
      <Fragment key={first?.path}>
        {first && before[first.path]}
        <div className="grid gap-x-6 sm:grid-cols-2">
          {part.map((field, index) => (
            <div
              key={field.path}
              // A grid in both cases, because the rows of a subgrid without one do not grow with a second line.
              className={wide[index] ? 'grid grid-cols-[minmax(0,1fr)] sm:col-span-2' : 'contents'}
            >
              <WizardField path={field.path} question={question} />
            </div>
          ))}
        </div>
      </Fragment>
    );
  });
}
