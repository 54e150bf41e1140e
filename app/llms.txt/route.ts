import { fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { siteAddress } from '@/lib/generated/build-info';
import { anyOrigin } from '@/lib/http/cross-origin';

/** What there is, in the form of https://llmstxt.org: a title, a summary, and lists of links. */
const text = `# Hyprguest

> Makes a NixOS flake for a VMware guest that runs Hyprland, from ${fields.length} answers that all have defaults. The answers stand in the address; no account, no cookies, no secrets.

The same answers give the same bytes. An error names the answer by its path. Passwords and API keys are never sent: they are added on the owner's own machine.

## For programs

- [OpenAPI](${siteAddress}/api/openapi.json): every route
- [JSON Schema](${siteAddress}/api/schema): every answer, its values and its default
- [Presets](${siteAddress}/api/presets): whole answer sets to begin from
- [Zip](${siteAddress}/api/flake.zip?host.name=falcon&user.name=ada): the flake for a query; POST takes the answers as JSON
- [Tarball](${siteAddress}/api/flake.tar.gz?host.name=falcon): the same, as the address of a flake for Nix

## For people

- [Wizard](${siteAddress}/): the same answers on pages; ${siteAddress}/review?QUERY shows a query's files
- [All options](${siteAddress}/options): every answer explained

## Presets

${presets.map(({ title, description, query }) => `- [${title}](${siteAddress}/review?${query}): ${description}`).join('\n')}
`;

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(text, {
    headers: { ...anyOrigin, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
