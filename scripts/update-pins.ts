/**
 * Fresh pins for every lock file we hand out, and fresh option lists to check flakes against.
 * Needs Nix and network; docs/nix-checks.md tells what it does and when.
 *
 *   npm run update:pins [-- --dry-run] [-- --report FILE] [-- --hyprland TAG] [-- --channel NAME]
 *     --dry-run   look and say, write nothing
 *     --report    what moved and what is proposed, as Markdown
 *     --hyprland  take this release: what a person does after a proposal
 *     --channel   offer this release of NixOS too, such as nixos-26.11
 *
 * Exit 0: nothing moved and nothing was touched, or everything was renewed and all tests passed. Exit 1: every file is
 * as it was. A new Hyprland or a new channel is proposed, never taken.
 */
import { updatePins } from '@/tools/pins/update-pins';

try {
  updatePins();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was changed.');
  process.exitCode = 1;
}
