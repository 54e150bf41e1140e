import { dayInFull, daysLeft, leftWords, monthsPassed, supportOf } from './support';

/** From here on it is time to think of the next release. */
const soon = 62;

/**
 * How long a channel gets security fixes, drawn and in words: a piece for each month, paler where it has passed.
 * @param id of the channel
 * @param ends its last day with security fixes; none for one that goes on
 * @param today unknown where a page is built, because it may be read months later: then nothing is said that ages
 */
export function SupportTime({
  id,
  ends,
  today,
}: {
  id: string;
  ends?: string | undefined;
  today?: Date;
}) {
  const support = supportOf(id, ends);
  if (!support || !ends) {
    return (
      <span className="mt-1 block">
        <span className="block">Rolling: security fixes never end</span>
        <span className="flex h-5 items-center text-accent">
          <Bar months={7} passed={0} />
          <svg aria-hidden="true" viewBox="0 0 8 12" className="h-3 w-2" fill="currentColor">
            <path d="M0 0 8 6 0 12z" />
          </svg>
        </span>
      </span>
    );
  }
  const left = today && daysLeft(ends, today);
  const isOver = left !== undefined && left < 0;
  const colour = left !== undefined && left < soon ? 'text-warn' : 'text-accent';
  return (
    <span className="mt-1 block">
      <span className="block">
        {isOver ? 'No security fixes since' : 'Security fixes until'} {dayInFull(ends)}
        {today && ':'}
      </span>
      <span className={`flex h-5 items-center gap-2 ${colour}`}>
        <Bar months={support.months} passed={today ? monthsPassed(support, today) : 0} />
        {today && <span className="shrink-0 font-medium">{leftWords(ends, today)}</span>}
      </span>
    </span>
  );
}

function Bar({ months, passed }: { months: number; passed: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${months * 10} 6`}
      preserveAspectRatio="none"
      className="h-1.5 min-w-0 flex-1"
      fill="currentColor"
    >
      {Array.from({ length: months }, (_, month) => {
        const gone = 9 * Math.min(1, Math.max(0, passed - month));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place.
          <g key={month}>
            {gone > 0 && <rect x={month * 10} width={gone} height="6" opacity="0.3" />}
            {gone < 9 && <rect x={month * 10 + gone} width={9 - gone} height="6" />}
          </g>
        );
      })}
    </svg>
  );
}

/** The same as things stand today. */
export function SupportToday(channel: { id: string; ends?: string | undefined }) {
  return <SupportTime {...channel} today={new Date()} />;
}
