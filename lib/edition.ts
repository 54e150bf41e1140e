import { basePath } from './generated/edition';

export { basePath, hasServer } from './generated/edition';

/**
 * An address of this site as a browser has to ask for it. Links of `next/link` and paths of Next's router have it already.
 * @param path below the site, beginning with a slash
 */
export function sitePath(path: string): string {
  return basePath + path;
}
