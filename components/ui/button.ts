const base =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-md px-4 py-2 text-[0.9375rem] font-semibold leading-tight no-underline transition-colors';

/** Classes of the three weights of button; for `<button>` and `<a>` alike. */
export const buttonClass = {
  primary: `${base} bg-accent text-accent-ink hover:bg-accent-hover border border-transparent`,
  secondary: `${base} border border-control bg-surface text-ink hover:border-ink`,
  quiet: `${base} border border-transparent text-accent hover:bg-accent-soft`,
} as const;

/** A small button that sits inside tool bars. */
export const toolClass =
  'inline-flex min-h-8 items-center gap-1.5 rounded-md border border-transparent px-2 text-sm font-medium text-muted transition-colors hover:bg-accent-soft hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-ink';

/** Text links. */
export const linkClass =
  'font-medium text-accent underline decoration-1 underline-offset-3 hover:text-accent-hover hover:decoration-2';
