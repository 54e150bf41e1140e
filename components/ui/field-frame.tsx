import type { ReactNode } from 'react';
import { Icon } from './icon';

interface Labelled {
  id: string;
  title: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Words that belong to the answer as it is: shown below, no error. */
  note?: ReactNode;
  children: ReactNode;
}

/** Ids that describe a control, in reading order, for `aria-describedby`. */
export function describedBy(id: string, error?: string): string {
  return `${error ? `${id}-error ` : ''}${id}-help ${id}-note`;
}

// The line below a control always has its height, so that a vanishing error never moves the button under the pointer.
function ErrorLine({ id, error, note }: Pick<Labelled, 'id' | 'error' | 'note'>) {
  return (
    <div className="mb-3 min-h-6 pt-1 text-sm leading-5">
      <p id={`${id}-error`} className="flex gap-1.5 text-danger empty:hidden">
        {error && (
          <>
            <Icon name="warning" className="mt-0.5 size-4" />
            <span>
              <span className="sr-only">Error: </span>
              {error}
            </span>
          </>
        )}
      </p>
      <div id={`${id}-note`}>{note}</div>
    </div>
  );
}

/** Label, help, control and error of one question with a single control. */
export function FieldFrame({ id, title, help, error, note, children }: Labelled) {
  return (
    // Its four parts take the rows of the grid that must be around it, so that neighbours line up.
    <div className="row-span-4 grid min-w-0 grid-rows-subgrid content-start">
      <label htmlFor={id} className="font-semibold">
        {title}
      </label>
      <p id={`${id}-help`} className="mb-2 text-sm leading-5 text-muted">
        {help}
      </p>
      {children}
      <ErrorLine id={id} error={error} note={note} />
    </div>
  );
}

/** The same for a question with several controls, such as radio buttons. */
export function FieldGroup({
  id,
  title,
  help,
  error,
  note,
  children,
  aside,
}: Labelled & {
  /** Puts the controls beside the words instead of below. */
  aside?: boolean;
}) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy(id, error)}
      className="min-w-0"
    >
      <div className={aside ? 'flex flex-wrap items-start justify-between gap-x-6 gap-y-2' : ''}>
        <div className={aside ? 'min-w-0 flex-[1_1_16rem]' : 'mb-2'}>
          <p id={`${id}-title`} className="font-semibold">
            {title}
          </p>
          <p id={`${id}-help`} className="text-sm leading-5 text-muted">
            {help}
          </p>
        </div>
        {children}
      </div>
      <ErrorLine id={id} error={error} note={note} />
    </fieldset>
  );
}
