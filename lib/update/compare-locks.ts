/** A revision that a lock holds. */
export interface Pin {
  /** The first seven digits of the commit. */
  rev: string;
  /** Day of the commit in UTC, `YYYY-MM-DD`. */
  date: string;
}

/** An input of the flake in two locks; undefined where one does not have it. */
export interface PinPair {
  input: string;
  mine: Pin | undefined;
  next: Pin | undefined;
}

/** What two locks hold. */
export interface LockComparison {
  /** Sorted by input. */
  pins: readonly PinPair[];
  /** Whether both hold the very same inputs, so that either lock fits. */
  sameInputs: boolean;
  /** The lock that is older as a whole; undefined where they hold the same, or each has something newer. */
  older: 'mine' | 'next' | undefined;
}

/**
 * Compares the revisions of a flake's own inputs.
 * @param mine a flake.lock that somebody may have changed: nothing in it is believed
 * @param next the one that the new answers make
 * @returns undefined where one of them is no lock
 */
export function compareLocks(mine: string, next: string): LockComparison | undefined {
  const [a, b] = [readLock(mine), readLock(next)];
  if (!a || !b) return undefined;
  const inputs = [...new Set([...a.keys(), ...b.keys()])].sort();
  const pair = (input: string) => ({ a: a.get(input), b: b.get(input) });
  const isOlder = inputs.some((input) => (pair(input).a?.at ?? 0) < (pair(input).b?.at ?? 0));
  const isNewer = inputs.some((input) => (pair(input).a?.at ?? 0) > (pair(input).b?.at ?? 0));
  return {
    pins: inputs.map((input) => ({
      input,
      mine: pair(input).a?.pin,
      next: pair(input).b?.pin,
    })),
    sameInputs: inputs.every((input) => pair(input).a?.url === pair(input).b?.url),
    older: isOlder === isNewer ? undefined : isOlder ? 'mine' : 'next',
  };
}

interface Read {
  pin: Pin;
  /** Seconds since 1970. */
  at: number;
  /** What the flake asks for: where it differs, the lock does not fit. */
  url: string;
}

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

/** Input of the flake itself → what it is locked to (nix/src/libflake/lockfile.cc). */
function readLock(text: string): ReadonlyMap<string, Read> | undefined {
  let json: Json;
  try {
    json = object(JSON.parse(text));
  } catch {
    return undefined;
  }
  const nodes = object(json.nodes);
  const found = new Map<string, Read>();
  for (const [input, name] of Object.entries(object(object(nodes[String(json.root)]).inputs))) {
    const { locked, original } = object(typeof name === 'string' ? nodes[name] : undefined);
    const { rev, lastModified } = object(locked);
    if (typeof rev !== 'string' || typeof lastModified !== 'number') continue;
    const day = new Date(lastModified * 1000);
    if (Number.isNaN(day.getTime())) continue;
    found.set(input, {
      pin: { rev: rev.slice(0, 7), date: day.toISOString().slice(0, 10) },
      at: lastModified,
      url: JSON.stringify(Object.entries(object(original)).sort()),
    });
  }
  return found.size > 0 ? found : undefined;
}
