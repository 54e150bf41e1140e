import { basePath } from '@/lib/edition';
import { readSettings, type Settings } from '@/lib/environment.mjs';
import { siteAddress } from '@/lib/generated/build-info';
import { guardRequests } from './guard';
import { developmentSite, readSite } from './site';

/** Puts the front door before Next, once, before the server takes its first request. */
export function start(): void {
  // When nobody reads the output any more, each write is an error. Next writes down an error that nobody handles: the next one.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  let settings: Settings;
  try {
    settings = readSettings(process.env);
    checkBuilt(settings);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
  const developing = process.env.NODE_ENV === 'development';
  guardRequests({
    site: developing ? developmentSite : readSite(/* turbopackIgnore: true */ process.cwd()),
    developing,
    ...(settings.log === 'requests' && {
      log: (line: string) => void process.stdout.write(`${line}\n`),
    }),
  });
}

/** Throws when a setting that was built in shall be another one now: a folder that was built elsewhere cannot build anew. */
function checkBuilt({ origin, basePath: path }: Settings): void {
  const isOther =
    (origin !== undefined && siteAddress !== origin + path) || (path !== '' && path !== basePath);
  if (!isOther) return;
  const wanted = `${origin ?? ''}${path}`;
  throw new Error(
    `HYPRGUEST_ORIGIN and HYPRGUEST_BASE_PATH say “${wanted}”, but this site was built for “${siteAddress}”${basePath && ` below ${basePath}`}. Set them when building, or leave them out.`,
  );
}
