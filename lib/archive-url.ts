/** What stands for the host's address in commands, where only the reader can know it. */
export const hostPlaceholder = 'YOUR-HOST';

/**
 * Where an answer set is served as a flake.
 * @param origin scheme, host and port, without a slash at the end
 * @param query what stands behind `?`, as encodeQuery writes it
 */
export function archiveUrl(origin: string, query: string): string {
  const { protocol, port, origin: reachable } = new URL(origin);
  const base = isLoopback(origin)
    ? `${protocol}//${hostPlaceholder}${port && `:${port}`}`
    : reachable;
  return `${base}/api/flake.tar.gz?${query}`;
}

/** Whether an origin names the computer that opens it, which for a guest is another one. */
export function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}
