import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { policyOf } from '@/lib/http/page-policy';
import { root } from '../project.mjs';
import { buildEdition, sources } from './build-edition';

/** The doors that only a server can have. */
const doors = ['app/api', 'app/compare', 'app/plain', 'instrumentation.ts'];

/** Instead of the server action: the page makes the files itself. */
const noAction = 'export const generate = undefined;\n';

/**
 * Builds the edition that needs no server, for any web host.
 * @param out where to put it, as an absolute path; an edition that lies there is replaced
 * @param env HYPRGUEST_BASE_PATH and HYPRGUEST_ORIGIN
 * @throws Error when the build fails, or when something else lies there
 */
export function buildStatic(out: string, env: Readonly<Record<string, string>> = {}): void {
  checkOut(out);
  const folder = buildEdition({
    name: 'static',
    env: { ...env, HYPRGUEST_EDITION: 'static' },
    leftOut: doors,
    replaced: { 'app/actions.ts': noAction },
  });
  mkdirSync(out, { recursive: true });
  emptyOut(out);
  cpSync(join(folder, 'out'), out, { recursive: true });
  for (const name of readdirSync(out, { encoding: 'utf8', recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const html = withPolicy(readFileSync(join(out, name), 'utf8'));
    writeFileSync(join(out, name), html);
    if (/(?:^|[\\/])(?:index|404)\.html$/.test(name)) continue;
    // A host that knows no /host for host.html leads to the folder.
    const page = join(out, name.slice(0, -'.html'.length));
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), html);
  }
}

/**
 * Looks whether the edition may be put into a folder: what lies there is removed.
 * @param out an absolute path
 * @throws Error with one sentence for people when something else lies there
 */
export function checkOut(out: string): void {
  const isWithin = (inner: string, outer: string) =>
    !/^(?:\.\.|[a-z]:)/i.test(relative(outer, inner));
  if (isWithin(root, out) || sources.some((path) => isWithin(out, join(root, path)))) {
    throw new Error(
      `${out} holds the sources of the site, or is one of them. Name another folder.`,
    );
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`${out} is a file. Name a folder.`);
  if (ownOf(out).length > 0 && !holdsEdition(out)) {
    throw new Error(
      `${out} is not empty, and what it holds is no static edition of this site. Name a new or empty folder.`,
    );
  }
}

/** Removes an edition. The folder itself stays, because it may be a link or a mount point. */
export function emptyOut(out: string): void {
  for (const name of ownOf(out)) rmSync(join(out, name), { recursive: true });
}

/** What may be an edition's. It has no name that begins with a dot: `.git` and `.htaccess` are of whoever hosts it. */
function ownOf(out: string): string[] {
  return readdirSync(out).filter((name) => !name.startsWith('.'));
}

function holdsEdition(folder: string): boolean {
  try {
    const manifest = readFileSync(join(folder, 'manifest.webmanifest'), 'utf8');
    return JSON.parse(manifest).name === 'Hyprguest';
  } catch {
    return false;
  }
}

/**
 * A page with its Content-Security-Policy inside, since nobody sends headers with it. `frame-ancestors` counts in a header alone
 * (https://www.w3.org/TR/CSP3/#meta-element).
 */
export function withPolicy(html: string): string {
  const policy = policyOf(html).replace(/; frame-ancestors [^;]*/, '');
  const head = /<meta charSet="utf-8"\/>/i;
  if (!head.test(html))
    throw new Error('A page without <meta charSet>: where does its head begin?');
  return html.replace(
    head,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}
