import { guardRequests } from './guard';
import { developmentSite, readSite } from './site';

/** Puts the front door before Next, once, before the server takes its first request. */
export function start(): void {
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
