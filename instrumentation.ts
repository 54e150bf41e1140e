/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { guardRequests } = await import('@/lib/http/guard');
  const { developmentSite, readSite } = await import('@/lib/http/site');
  // What was read by nobody is an error of the stream. Next says each error that nobody handles, which is the next such error.
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
