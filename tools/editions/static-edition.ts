import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyOf } from '@/lib/http/page-policy';
import { buildEdition } from './build-edition';

/** The doors that only a server can have. */
const doors = ['app/api', 'app/compare', 'app/plain', 'instrumentation.ts'];

/** Instead of the server action: the page makes the files itself. */
const noAction = 'export const generate = undefined;\n';

/**
 * Builds the edition that needs no server, for any web host.
 * @param out where to put it; what lies there is removed
 * @param env HYPRGUEST_BASE_PATH and HYPRGUEST_ORIGIN
 * @throws Error when the build fails
 */
export function buildStatic(out: string, env: Readonly<Record<string, string>> = {}): void {
  const folder = buildEdition({
    name: 'static',
    env: { ...env, HYPRGUEST_EDITION: 'static' },
    leftOut: doors,
    replaced: { 'app/actions.ts': noAction },
  });
  rmSync(out, { recursive: true, force: true });
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
