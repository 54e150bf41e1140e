/** The scripts of a flake, as nixpkgs would write them. */
import type { FlakeReport } from '@/tools/nix-options/evaluate';

/**
 * A script's whole text: what nixpkgs' writers put before the flake's own lines.
 * @param built something that the flake has built (tools/nix-options/evaluate.ts)
 * @returns undefined for what is no script
 */
export function scriptText({
  builder,
  text,
  ...more
}: FlakeReport['built'][number]): string | undefined {
  if (text === undefined) return undefined;
  // pkgs/build-support/trivial-builders, writeShellApplication
  if (builder === 'writeShellApplication') {
    const options = more.bashOptions as readonly string[];
    const inputs = more.runtimeInputs as readonly string[];
    const path = inputs.map((input) => `${input}/bin`).join(':');
    return [
      '#!/bin/bash',
      ...options.map((option) => `set -o ${option}`),
      '',
      ...(inputs.length > 0 ? [`export PATH="${path}:$PATH"`, ''] : []),
      text,
    ].join('\n');
  }
  return /^writeS(hellS)?cript/.test(builder) ? `#!/bin/bash\n${text}` : undefined;
}
