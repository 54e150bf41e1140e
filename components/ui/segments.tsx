/** A choice among few, side by side: radio buttons that look like one bar. */
export function Segments<Id extends string>({
  legend,
  name,
  options,
  chosen,
  onChoose,
  isLegendShown = true,
}: {
  legend: string;
  /** Of the radio buttons, once on a page. */
  name: string;
  options: readonly { id: Id; title: string }[];
  chosen: Id | undefined;
  onChoose: (id: Id) => void;
  /** False where its place says what is chosen. */
  isLegendShown?: boolean;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <legend className={isLegendShown ? 'float-start me-3 text-sm font-semibold' : 'sr-only'}>
        {legend}
      </legend>
      <span className="inline-flex flex-wrap rounded-md border border-control bg-surface p-0.5">
        {options.map(({ id, title }) => (
          <label
            key={id}
            className="relative inline-flex min-h-8 cursor-pointer items-center rounded-[5px] px-3 text-[0.9375rem] font-medium text-muted hover:text-ink has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2"
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {title}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
