import { linkClass } from '@/components/ui/button';
import { dayAndTime } from '@/components/ui/past-time';
import { type Kept, useShelf } from '@/components/wizard/session/shelf';
import { mostQuery } from '@/lib/http/limits';

/** Two of them make an address that a server takes. */
const fits = ({ query }: Kept) => encodeURIComponent(query).length <= mostQuery / 2 - 10;

/** The saves and downloads of this browser, each to be taken as a side. */
export function KeptList({ onTake }: { onTake: (query: string) => void }) {
  const lists = [
    { title: 'Saved', kept: useShelf('saves') },
    { title: 'Downloaded', kept: useShelf('downloads') },
  ];
  const all = lists.flatMap(({ kept }) => kept);
  return (
    <div className="mt-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface px-3 py-2 text-sm">
      {all.length === 0 && (
        <p>
          Nothing yet. What you download here, or keep under a name on Review, can be chosen here.
        </p>
      )}
      {lists.map(({ title, kept }) => (
        <KeptGroup key={title} title={title} kept={kept.filter(fits)} onTake={onTake} />
      ))}
      {!all.every(fits) && (
        <p className="py-1 text-muted">Answers too long for an address are not listed.</p>
      )}
    </div>
  );
}

function KeptGroup({
  title,
  kept,
  onTake,
}: {
  title: string;
  kept: readonly Kept[];
  onTake: (query: string) => void;
}) {
  if (kept.length === 0) return null;
  return (
    <>
      <p className="font-semibold">{title}</p>
      <ul>
        {kept.map(({ id, name, query, at }) => (
          <li key={id} className="flex min-h-8 flex-wrap items-center gap-x-3">
            <button
              type="button"
              onClick={() => onTake(query)}
              className={`${linkClass} min-h-6 min-w-0 text-start break-words`}
            >
              {name}
            </button>
            <span className="text-muted">{dayAndTime(at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
