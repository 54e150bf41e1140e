/** What stands for the host's address in commands, where only the reader can know it. */
export const hostPlaceholder = 'YOUR-HOST';

/**
 * Where an answer set is served as a flake.
 * @param site the site's address: an origin and perhaps a path, without a slash at the end
 * @param query what stands behind `?`, as encodeQuery writes it
 */
export function archiveUrl(site: string, query: string): string {
  const { protocol, port, origin, pathname } = new URL(site);
  const base = isLoopback(site) ? `${protocol}//${hostPlaceholder}${port && `:${port}`}` : origin;
  return `${base}${pathname.replace(/\/$/, '')}/api/flake.tar.gz?${query}`;
}

/** Whether an address names the computer that opens it, which for a guest is another one. */
export function isLoopback(site: string): boolean {
  const { hostname } = new URL(site);
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}
