/** Home Manager's modules/programs/{ssh,gpg}.nix and modules/services/gpg-agent.nix. */
import type { View } from '@/tools/nix-options/evaluate';
import { listOf, sortedMembers, storePath, toText, type Values } from '../formats/nix-value';
import { joinLines } from '../formats/shell';
import type { Home } from '../home';

function sshBlock(name: string, settings: Values): string {
  const header = /^(Host|Match) /.test(name) ? name : `Host ${name}`;
  const value = (view: View) => (typeof view === 'boolean' ? (view ? 'yes' : 'no') : toText(view));
  const lines = sortedMembers(settings)
    .filter(([, one]) => one !== null)
    .flatMap(([directive, one]) => listOf(one).map((item) => `  ${directive} ${value(item)}`));
  return [header, ...lines].join('\n');
}

/** Blocks of `programs.ssh.settings`; `*` comes last, because the first value found wins. */
export function ssh(home: Home): void {
  home.ignore('programs.ssh.enableDefaultConfig');
  if (!home.flag('programs.ssh.enable')) return;
  const settings = sortedMembers(home.values('programs.ssh.settings'));
  const ordered = [
    ...settings.filter(([name]) => name !== '*'),
    ...settings.filter(([name]) => name === '*'),
  ];
  const blocks = ordered.map(([name, block]) => sshBlock(name, block as Values));
  home.writeHome('.ssh/config', blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '');
}

/** The settings that Home Manager gives GnuPG unless they are set otherwise. */
const gpgDefaults: Values = {
  'cert-digest-algo': 'SHA512',
  'default-preference-list': 'SHA512 SHA384 SHA256 AES256 AES192 AES ZLIB BZIP2 ZIP Uncompressed',
  'display-charset': 'utf-8',
  'keyid-format': '0xlong',
  'list-options': 'show-uid-validity',
  'no-comments': true,
  'no-emit-version': true,
  'no-symkey-cache': true,
  'personal-cipher-preferences': 'AES256 AES192 AES',
  'personal-compress-preferences': 'ZLIB BZIP2 ZIP Uncompressed',
  'personal-digest-preferences': 'SHA512 SHA384 SHA256',
  'require-cross-certification': true,
  's2k-cipher-algo': 'AES256',
  's2k-digest-algo': 'SHA512',
  'verify-options': 'show-uid-validity',
  'with-fingerprint': true,
};

export function gpg(home: Home): void {
  if (!home.flag('programs.gpg.enable')) return;
  const settings = { ...gpgDefaults, ...home.values('programs.gpg.settings') };
  home.variables.GNUPGHOME = `${home.directory}/.gnupg`;
  home.writeHome(
    '.gnupg/gpg.conf',
    sortedMembers(settings)
      .filter(([, value]) => value !== false && value !== null)
      .flatMap(([key, value]) =>
        value === true ? [`${key}\n`] : listOf(value).map((one) => `${key} ${toText(one)}\n`),
      )
      .join(''),
  );
}

export function gpgAgent(home: Home): void {
  if (!home.flag('services.gpg-agent.enable')) return;
  const option = (name: string) => `services.gpg-agent.${name}`;
  const number = (name: string, line: string) => {
    const value = home.get(option(name)) ?? null;
    return value === null ? [] : [`${line} ${toText(value)}`];
  };
  const pinentry = home.get(option('pinentry.package')) ?? null;
  const directory = toText(pinentry);
  const program = directory.replace(/^.*0-/, '');
  home.writeHome(
    '.gnupg/gpg-agent.conf',
    joinLines(
      [
        ...(home.flag(option('grabKeyboardAndMouse'), true) ? ['grab'] : []),
        ...number('defaultCacheTtl', 'default-cache-ttl'),
        ...number('maxCacheTtl', 'max-cache-ttl'),
        ...(pinentry === null ? [] : [`pinentry-program ${directory}/bin/${program}`]),
        home.joined(option('extraConfig'), []),
      ].map((text) => ({ text })),
    ),
  );
  home.addShell('bash', 'GPG_TTY="$(tty)"\nexport GPG_TTY\n');
  home.addShell('zsh', 'export GPG_TTY=$TTY\n');
  home.addShell('fish', 'set -gx GPG_TTY (tty)\n');
  const gnupg = `${storePath('gnupg')}/bin`;
  const words = {
    Description: 'GnuPG cryptographic agent and passphrase cache',
    Documentation: 'man:gpg-agent(1)',
  };
  home.units['gpg-agent.service'] = {
    Unit: {
      ...words,
      Requires: 'gpg-agent.socket',
      After: 'gpg-agent.socket',
      RefuseManualStart: true,
    },
    Service: {
      ExecStart: `${gnupg}/gpg-agent --supervised`,
      ExecReload: `${gnupg}/gpgconf --reload gpg-agent`,
      Environment: [`GNUPGHOME=${home.directory}/.gnupg`],
    },
  };
  home.units['gpg-agent.socket'] = {
    Unit: words,
    Socket: {
      ListenStream: '%t/gnupg/S.gpg-agent',
      FileDescriptorName: 'std',
      Service: 'gpg-agent.service',
      SocketMode: '0600',
      DirectoryMode: '0700',
    },
    Install: { WantedBy: ['sockets.target'] },
  };
}
