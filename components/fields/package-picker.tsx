import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { type CatalogueEntry, catalogue, catalogueGroups } from '@/lib/config/catalogue';
import { linkClass } from '../ui/button';
import { Icon } from '../ui/icon';
import { ScrollRegion } from '../ui/scroll-region';
import type { RuledOut } from './kinds';
import { nearCatalogue, searchCatalogue } from './search-catalogue';

interface Props {
  value: readonly string[];
  onChange: (value: string[]) => void;
  ruledOut?: RuledOut | undefined;
}

/** The catalogue, group by group, with a search box. */
export function PackagePicker({ value, onChange, ruledOut }: Props) {
  const [text, setText] = useState('');
  const sought = useDeferredValue(text);
  const exact = searchCatalogue(sought);
  const found = exact.length > 0 ? exact : nearCatalogue(sought);
  const chosen = new Set(value);
  const toggle = (attr: string) => {
    onChange(chosen.has(attr) ? value.filter((name) => name !== attr) : [...value, attr].sort());
  };
  const groups = Object.entries(catalogueGroups)
    .map(([id, title]) => ({ id, title, entries: found.filter((entry) => entry.group === id) }))
    .filter((group) => group.entries.length > 0);

  return (
    <div className="flex h-full flex-col">
      <div className="relative border-b border-line">
        <Icon name="search" className="pointer-events-none absolute start-3 top-3.5 size-4" />
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            // Enter here means “search”, which has happened, not “next step”.
            if (event.key === 'Enter') event.preventDefault();
          }}
          aria-label="Search the catalogue"
          placeholder={`Search ${catalogue.length} packages`}
          className="block min-h-11 w-full bg-transparent ps-9 pe-3 placeholder:text-muted focus-visible:-outline-offset-2"
        />
      </div>
      <ScrollRegion label="Catalogue" className="relative min-h-0 flex-1">
        {groups.map((group) => (
          <PackageGroup key={group.id} title={group.title}>
            {group.entries.map((entry) => (
              <PackageRow
                key={entry.attr}
                entry={entry}
                checked={chosen.has(entry.attr)}
                refused={chosen.has(entry.attr) ? undefined : ruledOut?.[entry.attr]?.reason}
                onToggle={() => toggle(entry.attr)}
              />
            ))}
          </PackageGroup>
        ))}
        {groups.length === 0 && (
          <p className="p-4 text-muted">
            Nothing in the catalogue matches “{text}”. Any other package of nixpkgs can be named
            under “More packages”.
          </p>
        )}
      </ScrollRegion>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line px-4 py-2 text-sm text-muted">
        <p role="status">
          {text === ''
            ? ''
            : exact.length === 0 && found.length > 0
              ? `Nothing matches exactly; ${found.length === 1 ? '1 is' : `${found.length} are`} similar. `
              : `${found.length} found, `}
          {value.length} chosen
        </p>
        {text.trim() !== '' && (
          <a
            href={`https://search.nixos.org/packages?channel=unstable&query=${encodeURIComponent(text.trim())}`}
            target="_blank"
            rel="noopener noreferrer"
            className={linkClass}
          >
            Search all of nixpkgs<span className="sr-only"> (opens a new tab)</span>
          </a>
        )}
      </div>
    </div>
  );
}

function PackageGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3
        id={id}
        className="sticky top-0 z-1 border-b border-line bg-sunken px-4 py-1.5 text-sm font-semibold"
      >
        {title}
      </h3>
      <div className="grid gap-px p-2 sm:grid-cols-2">{children}</div>
    </section>
  );
}

function PackageRow({
  entry,
  checked,
  refused,
  onToggle,
}: {
  entry: CatalogueEntry;
  checked: boolean;
  refused: string | undefined;
  onToggle: () => void;
}) {
  const id = useId();
  return (
    <div className="relative flex items-start gap-2.5 rounded-sm px-2 py-1.5 hover:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        // Reachable for who only hears why it cannot be chosen.
        aria-disabled={refused !== undefined || undefined}
        onChange={() => {
          if (refused === undefined) onToggle();
        }}
        aria-describedby={`${id}-help`}
        className="relative z-1 mt-1 size-4 shrink-0 outline-none"
      />
      <div className="min-w-0 text-sm leading-5">
        <label
          htmlFor={id}
          className="font-medium before:absolute before:inset-0 before:content-['']"
        >
          {entry.title}
        </label>
        <p id={`${id}-help`} className="text-muted">
          {refused ?? entry.description}
          {entry.unfree && ' · not free software'}
        </p>
      </div>
    </div>
  );
}
