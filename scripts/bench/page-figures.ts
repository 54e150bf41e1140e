import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stepIds } from '@/lib/config/schema';
import { atMost, type Figure } from './figure';
import { root, type Server, startServer } from './server';

const pages = ['/', ...stepIds.map((step) => `/${step}`), '/review'];

/** JavaScript of a first visit, gzip -9: the scripts that a page's own HTML asks for, against a page with nothing on it. */
export async function scriptFigures(): Promise<Figure[]> {
  const empty = await startServer(buildEmptySite());
  const floor = await scriptBytes(empty, '/').finally(empty.stop);
  const site = await startServer();
  try {
    const figures: Figure[] = [];
    for (const page of pages) {
      const bytes = await scriptBytes(site, page);
      const kib = `${(bytes / 1024).toFixed(1)} KiB of ${(floor / 1024).toFixed(1)} KiB`;
      figures.push(
        atMost(`JavaScript of ${page} / of an empty page`, bytes / floor, 1.15, ' ×', kib),
      );
    }
    return figures;
  } finally {
    site.stop();
  }
}

async function scriptBytes(server: Server, page: string): Promise<number> {
  const origin = `http://127.0.0.1:${server.port}`;
  const response = await fetch(origin + page);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const html = await response.text();
  let bytes = 0;
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) {
    const source = /\ssrc="([^"]+)"/.exec(tag)?.[1];
    // Browsers of today leave these out.
    if (!source || /\snomodule\b/i.test(tag)) continue;
    const script = await fetch(new URL(source.replaceAll('&amp;', '&'), origin));
    bytes += gzipSync(await script.arrayBuffer(), { level: 9 }).length;
  }
  return bytes;
}

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;
const page = `export default function Page() {
  return <main>Empty</main>;
}
`;
const config = `export default { turbopack: { root: ${JSON.stringify(root)} }, outputFileTracingRoot: ${JSON.stringify(root)} };
`;

/** The smallest site that this Next can make, built once for each of its versions. */
function buildEmptySite(): string {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/next/package.json'), 'utf8'),
  );
  const folder = join(root, '.cache', `empty-next-${version}`);
  if (existsSync(join(folder, '.next/BUILD_ID'))) return folder;
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'app/layout.jsx'), layout);
  writeFileSync(join(folder, 'app/page.jsx'), page);
  writeFileSync(join(folder, 'next.config.mjs'), config);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const built = spawnSync(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build', folder],
    {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 2, 2],
    },
  );
  if (built.status !== 0) throw new Error('The empty site could not be built (see above).');
  return folder;
}
