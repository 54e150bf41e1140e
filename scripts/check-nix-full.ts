/**
 * What no offline test can say: nixfmt, statix and deadnix on the templates and on what comes out of them, and
 * Nix itself on every flake: check, show, and what a build would do. docs/nix-checks.md describes it.
 *
 *   npm run check:nix:full [-- --require] [-- --record] [-- --only PRESET]
 *     --require   a machine without Nix or network is a failure, not a skip
 *     --record    when all passed, lib/config/pins.json says so, with date and version
 *     --only      one preset (repeatable); nothing is recorded then
 *
 * Without Nix or network: one line `skipped: …`, exit 0. Nothing is claimed that did not run.
 */
import { checkFull } from '@/tools/nix/check-full';

process.exitCode = checkFull();
