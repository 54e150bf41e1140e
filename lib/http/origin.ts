// A name, an IPv4 or a bracketed IPv6 address, and a port: nothing else of a header may get into an address.
const hostPattern =
  /^(?:[a-z0-9_](?:[a-z0-9._-]{0,252}[a-z0-9_.])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The origin under which the client reached this site, for absolute addresses in an answer to the same client.
 * A proxy sends it in X-Forwarded-Host and X-Forwarded-Proto; answers that hold it must vary by both (`originHeaders`).
 * @param headers the request's
 * @returns for example `https://hyprguest.dev`; undefined when the headers name no host
 */
export function requestOrigin(headers: Pick<Headers, 'get'>): string | undefined {
  const host = first(headers, 'x-forwarded-host') ?? headers.get('host')?.trim();
  const scheme = first(headers, 'x-forwarded-proto')?.toLowerCase() ?? 'http';
  if (!host || !hostPattern.test(host) || !/^https?$/.test(scheme)) return undefined;
  const address = `${scheme}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : undefined;
}

/** What `requestOrigin` looks at, as a Vary header. Host itself is part of every cache's key. */
export const originHeaders = 'X-Forwarded-Host, X-Forwarded-Proto';

/** With several proxies in a row, the outermost one comes first: the one that the client spoke to. */
function first(headers: Pick<Headers, 'get'>, name: string): string | undefined {
  return headers.get(name)?.split(',')[0]?.trim() || undefined;
}
