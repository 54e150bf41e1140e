/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { guardRequests } = await import('@/lib/http/guard');
  const { developmentSite, readSite } = await import('@/lib/http/site');
  // When nobody reads the output any more, each write is an error. Next writes down an error that nobody handles: the next one.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const developing = process.env.NODE_ENV === 'development';
  guardRequests({
    site: developing ? developmentSite : readSite(/* turbopackIgnore: true */ process.cwd()),
    developing,
    ...(process.env.HYPRGUEST_LOG === 'requests' && {
      log: (line: string) => void process.stdout.write(`${line}\n`),
    }),
  });
}
