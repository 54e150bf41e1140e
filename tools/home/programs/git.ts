/** Home Manager's modules/programs/{git,delta}.nix. */
import type { View } from '@/tools/nix-options/evaluate';
import { toGitIni } from '../formats/key-value';
import { isValues, storePath, toText, type Values } from '../formats/nix-value';
import type { Home } from '../home';

/** Joins two sets and the sets within them; of two values the first wins. */
function joinSets(first: Values, second: Values): Values {
  const joined: Record<string, View> = { ...second, ...first };
  for (const [name, value] of Object.entries(first)) {
    const other = second[name];
    if (isValues(value) && isValues(other)) joined[name] = joinSets(value, other);
  }
  return joined;
}

export function delta(home: Home): void {
  const withGit = home.flag('programs.delta.enableGitIntegration');
  const options = home.values('programs.delta.options');
  if (!home.flag('programs.delta.enable') || !withGit) return;
  const program = `${storePath('delta')}/bin/delta`;
  home.gitSections = joinSets(home.gitSections, {
    pager: { blame: program, diff: program, log: program, show: program },
    interactive: { diffFilter: `${program} --color-only` },
    delta: options,
  });
}

const signers: Readonly<Record<string, string>> = {
  openpgp: 'gnupg/bin/gpg',
  ssh: 'openssh/bin/ssh-keygen',
  x509: 'gnupg/bin/gpgsm',
};

function signing(home: Home): Values {
  const key = home.get('programs.git.signing.key') ?? null;
  const byDefault = home.get('programs.git.signing.signByDefault') ?? null;
  const format = home.get('programs.git.signing.format') ?? null;
  return {
    ...(key === null ? {} : { user: { signingKey: key } }),
    ...(byDefault === null ? {} : { commit: { gpgSign: byDefault }, tag: { gpgSign: byDefault } }),
    ...(format === null
      ? {}
      : {
          gpg: {
            format,
            [toText(format)]: { program: storePath(signers[toText(format)] ?? '') },
          },
        }),
  };
}

export function git(home: Home): void {
  if (!home.flag('programs.git.enable')) return;
  const settings = home.values('programs.git.settings');
  const sections = joinSets(settings, joinSets(signing(home), home.gitSections));
  home.writeConfig('git/config', toGitIni(sections));
  const ignores = home.list('programs.git.ignores').map(toText);
  if (ignores.length > 0) home.writeConfig('git/ignore', `${ignores.join('\n')}\n`);
}
