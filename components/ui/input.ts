/** Classes of text boxes and drop-down lists: a 3:1 edge at rest, the accent in focus. */
export const inputClass =
  'block min-h-10 w-full min-w-0 rounded-md border border-control bg-surface px-3 py-2 text-base leading-5 text-ink placeholder:text-muted hover:border-ink aria-invalid:border-danger aria-invalid:shadow-[inset_0_0_0_1px_var(--color-danger)]';

/**
 * Classes of a box of fixed height around one text box, itself inside a plain block: what is typed then changes the layout of
 * nothing else. Parts of a grid or a flex box cannot be laid out by themselves.
 */
export const inputAloneClass = 'h-10 [contain:size_layout]';
