import { readStored, useStored, writeStored } from '@/components/stored';

/** Steps of the guide that were done, for one answer set. */
interface Done {
  /** The answers, as they stand in an address. */
  query: string;
  steps: string[];
}

const key = 'done-steps';
const mostKept = 20;

/** The text of a storage as checked-off steps, the newest first; anything else may stand there as well. */
export function readDone(text: string | null): Done[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter(
      (entry): entry is Done =>
        typeof entry?.query === 'string' &&
        Array.isArray(entry.steps) &&
        entry.steps.every((step: unknown) => typeof step === 'string'),
    );
  } catch {
    return [];
  }
}

/** The same with a step of an answer set checked off, or not any more. */
export function withStep(
  all: readonly Done[],
  query: string,
  step: string,
  isDone: boolean,
): readonly Done[] {
  const own = all.find((entry) => entry.query === query)?.steps ?? [];
  const steps = own.filter((other) => other !== step);
  if (isDone) steps.push(step);
  const others = all.filter((entry) => entry.query !== query);
  return (steps.length > 0 ? [{ query, steps }, ...others] : others).slice(0, mostKept);
}

/**
 * Steps checked off in this browser for these answers; none while the server draws.
 * @returns the steps, and what checks one off or takes that back
 */
export function useDoneSteps(
  query: string,
): [done: ReadonlySet<string>, mark: (step: string, isDone: boolean) => void] {
  const text = useStored(key);
  const own = readDone(text).find((entry) => entry.query === query)?.steps;
  const mark = (step: string, isDone: boolean) => {
    const all = readDone(readStored(key));
    writeStored(key, JSON.stringify(withStep(all, query, step, isDone)));
  };
  return [new Set(own), mark];
}
