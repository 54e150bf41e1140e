/**
 * Writes the option lists that tools/nix-options checks generated flakes against.
 *
 *   tsx scripts/update-options.ts --from DIR
 *
 * DIR holds any of these files; a list whose file is missing stays as it is.
 * - `nixos.json`, `home-manager.json`: `{ "name.of.option": { type, status?, renamedTo?, note? } }`, or what
 *   the manuals are made from (`options.json` of nixpkgs' and Home Manager's option documentation:
 *   `{ "name": { loc, type, … } }`). The latter knows no old names: those of the present list are kept.
 * - `home-manager-options.json`, `nixos-options.json`: names that the other pinned commits lack or have beyond
 *   it, `{ "<pin>": { missing: […], extra: […] } }`. Without the latter, `seen` in `nixos.json` (which lists
 *   had a name) decides: what only lists after the branching of a channel have is not known of it.
 */
import { parseArgs } from 'node:util';
import { updateOptions } from '@/tools/nix-options/update-options';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (values.from) updateOptions(values.from);
else {
  console.error('Usage: tsx scripts/update-options.ts --from DIR');
  process.exitCode = 2;
}
