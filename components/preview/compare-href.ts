import { hasServer, sitePath } from '@/lib/edition';
import { mostQuery } from '@/lib/http/limits';

/**
 * The address that shows two answer sets side by side.
 * @param sides each a query; `a` is left out where nobody has chosen it yet
 * @returns undefined where no server answers it: there is none, or the answers are longer than it takes
 */
export function compareHref(sides: { a?: string; b: string }): string | undefined {
  const query = new URLSearchParams(sides).toString();
  return hasServer && query.length <= mostQuery ? sitePath(`/compare?${query}`) : undefined;
}
