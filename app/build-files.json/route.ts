import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Made with the pages, when everything they load has been built.
export const dynamic = 'force-static';

/** The addresses of all files that pages of this build may load: what a page needs to go on without a network. */
export function GET(): Response {
  return Response.json(process.env.NODE_ENV === 'development' ? [] : builtFiles());
}

function builtFiles(): string[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), '.next/static');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css|woff2)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => `/_next/static${path.replaceAll('\\', '/')}`)
    .sort();
}
