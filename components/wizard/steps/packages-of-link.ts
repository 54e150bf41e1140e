import type { Problem } from '@/lib/config/schema';

/** The texts that a link gives as packages. */
function packageTexts(link: string): string[] {
  return [...new URLSearchParams(link)]
    .filter(([key]) => /^(?:amp;)*user\.packages$/.test(key.trim()))
    .flatMap(([, text]) => text.split(/[\s,]+/))
    .filter((text) => text !== '');
}

/**
 * The names of packages that are not in the catalogue.
 * @param link its query, as it was opened
 * @param problems what could not be used of it
 * @returns the name that a problem is about; none for all others
 */
export function packagesOfLink(
  link: string | undefined,
  problems: readonly Problem[],
): ReadonlyMap<Problem, string> {
  const texts = packageTexts(link ?? '');
  return new Map(
    problems.flatMap((problem) => {
      if (!/^user\.packages\.\d+$/.test(problem.path)) return [];
      const name = texts.find((text) => problem.message.startsWith(`“${text}” is not known.`));
      return name === undefined ? [] : [[problem, name] as const];
    }),
  );
}
