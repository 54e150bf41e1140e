import { secretProblem } from './config/secret-shape';
import { secretInQuery } from './config/url';

/**
 * The words that refuse a secret in a pasted link, as it stands there or inside an encoded value.
 * @param query its answers, where they are not simply what stands behind `?`
 */
export function secretInLink(link: string, query = link): string | undefined {
  return secretProblem(link) ?? secretInQuery(query);
}
