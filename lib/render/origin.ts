import type { Rendered } from './render';

/** Why a line is in a file. A line without any field is always there. */
export interface Origin {
  /** The answers that wrote it. */
  line: readonly string[];
  /** The answers for which its file is there. */
  file: readonly string[];
}

/**
 * Which answers a line comes from. Pure.
 * @param line counts from 1
 */
export function originOf(
  { provenance, imports }: Pick<Rendered, 'provenance' | 'imports'>,
  path: string,
  line: number,
): Origin {
  const own = provenance.filter((p) => p.path === path);
  const covering = [...own, ...imports.filter((p) => p.path === path)].filter(
    ({ from, to }) => from > 0 && from <= line && line <= to,
  );
  const fields = (parts: readonly { fields: readonly string[] }[]) => [
    ...new Set(parts.flatMap((part) => part.fields)),
  ];
  return { line: fields(covering), file: fields(own.filter(({ from }) => from === 0)) };
}
