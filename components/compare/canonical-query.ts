import { readSide } from '@/lib/compare';

/** The query of an address that compares: what stands there more than once is a list. */
export type CompareParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The address that names presets by their ids, so that one comparison has one address whatever was typed.
 * @returns undefined where it is that already
 */
export function canonicalQuery(parameters: CompareParameters): string | undefined {
  const given = Object.entries(parameters).flatMap(([key, value]) =>
    [value ?? []].flat().map((text) => [key, text] as const),
  );
  const named = given.map(
    ([key, text]) => [key, key === 'a' || key === 'b' ? readSide(text).text : text] as const,
  );
  return named.every(([, text], at) => text === given[at]?.[1])
    ? undefined
    : new URLSearchParams(named.map(([key, text]) => [key, text])).toString();
}
