import type { Advice, Rule } from './advice-rule';
import { isInCatalogue } from './catalogue';
import { channelOf } from './channels';
import { lacksLatin, missingLetters, switchesLayout } from './data/keyboard';
import { facts, layoutSwitch } from './facts';
import { firstBuild } from './first-build';
import { type Config, defaultConfig } from './schema';
import { rsaKeyBits } from './ssh-key';
import { vmwareRules } from './vmware-advice';

// Programs of the catalogue that are of no use without something that runs containers.
const containerTools = ['dive', 'docker-compose', 'kind', 'lazydocker'];
// Those of them that ask for Docker's socket and nothing else.
const dockerClients = ['docker-compose', 'lazydocker'];
const chosen = (c: Config, names: readonly string[]) =>
  names.filter((name) => c.user.packages.includes(name));
const unchecked = (c: Config) => c.user.morePackages.filter((name) => !isInCatalogue(name));
const mostNamed = 10;
const listed = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const isAre = (names: readonly string[], verbs: readonly [one: string, many: string]) =>
  `${listed(names)} ${verbs[names.length === 1 ? 0 : 1]}`;

const lockedOut = ({ host, user, hyprland }: Config) => {
  if (hyprland.login === 'autologin')
    return 'the desktop opens, but sudo and the lock screen accept no password';
  return host.ssh && user.sshKeys.length > 0
    ? 'you can log in with your SSH key only, and cannot use sudo'
    : 'nobody can log in';
};

const spoken = (letters: string) =>
  [...letters.toUpperCase()].join(', ').replace(/, ([^,]*)$/, ' and $1');

const isSmallRsaKey = (line: string) => (rsaKeyBits(line) ?? 2048) < 2048;

/** Whether Hyprland's own flake is compiled, because its cache has no builds for ARM. */
const compilesFlake = ({ host, hyprland }: Config) =>
  host.arch === 'aarch64-linux' && hyprland.source === 'flake';

const gpuTerminals = new Set(['ghostty', 'kitty', 'alacritty']);

/**
 * What NixOS would assert, VMware would refuse or people trip over, known before the download.
 * Sources: NixOS users-groups.nix and openssh assertions; the VMware facts in docs/decisions/0007 and README.
 */
const rules: readonly Rule[] = [
  {
    id: 'password-when',
    level: 'info',
    paths: ['secrets.scheme'],
    until: 'password',
    when: (c) => c.secrets.scheme !== 'none',
    message: (c) =>
      `You have not typed a password on the Secrets step, so install.sh asks for one at its end. If you build the system in another way, the account stays locked: ${lockedOut(c)}.`,
    remedy: 'Type a password there, or install with install.sh.',
  },
  {
    id: 'password-at-install',
    level: 'info',
    paths: ['secrets.scheme'],
    when: (c) => c.secrets.scheme === 'none',
    message: (c) =>
      `This configuration sets no password, so install.sh asks for one at its end. If you build the system in another way, the account stays locked: ${lockedOut(c)}.`,
    remedy: 'Install with install.sh, or choose “Plain file” or “Encrypted” and type a password.',
  },
  {
    id: 'latin-first',
    level: 'info',
    paths: ['host.keyboardLayout', 'host.keyboardVariant', 'host.keyboardOptions'],
    when: (c) => lacksLatin(c.host.keyboardLayout, c.host.keyboardVariant),
    message: (c) =>
      `This keyboard has no Latin letters. Shortcuts, commands and passwords need them, so the machine starts with the layout “${facts.latinKeyboard(c)}”.`,
    remedy: (c) =>
      switchesLayout(c.host.keyboardOptions)
        ? 'The option you chose switches between the two.'
        : `Switch between the two with ${layoutSwitch(c).keys}, or choose other keys under “Keyboard options”.`,
  },
  {
    id: 'letters-missing',
    level: 'warning',
    paths: ['host.keyboardLayout', 'host.keyboardVariant'],
    when: (c) => missingLetters(c.host.keyboardLayout, c.host.keyboardVariant) !== '',
    message: (c) =>
      `This keyboard has no key of its own for ${spoken(missingLetters(c.host.keyboardLayout, c.host.keyboardVariant))}: you cannot press shortcuts with them.`,
    remedy: 'Choose another variant, or change those shortcuts in modules/home/hyprland.',
  },
  {
    id: 'ssh-without-keys',
    level: 'info',
    paths: ['user.sshKeys', 'host.ssh'],
    when: (c) => c.host.ssh && c.user.sshKeys.length === 0,
    message: 'To do: to log in over SSH you need a public key, and you have not given one yet.',
    remedy: 'Paste the line of your .pub file under “SSH public keys”, or turn the SSH server off.',
  },
  {
    id: 'small-rsa-key',
    level: 'warning',
    paths: ['user.sshKeys'],
    when: (c) => c.user.sshKeys.some(isSmallRsaKey),
    message: (c) => {
      const { length } = c.user.sshKeys.filter(isSmallRsaKey);
      return `${length === 1 ? 'An SSH key is' : `${length} SSH keys are`} of RSA with less than 2048 bits. OpenSSH still accepts that, but it is no longer safe.`;
    },
    remedy: 'Make a new key with ssh-keygen -t ed25519.',
  },
  {
    id: 'keys-without-ssh',
    level: 'warning',
    paths: ['host.ssh', 'user.sshKeys'],
    when: (c) => !c.host.ssh && c.user.sshKeys.length > 0,
    message: 'You gave an SSH key, but the SSH server is off, so the key has no use.',
    remedy: 'Turn the SSH server on, or remove the key.',
  },
  {
    id: 'lock-needs-gpu',
    level: 'warning',
    paths: ['hyprland.lock', 'hyprland.graphics'],
    when: (c) => c.hyprland.lock === 'hyprlock' && c.hyprland.graphics === 'compatible',
    message:
      'Hyprlock draws with the GPU. With compatible graphics it may crash, and then you stay locked out.',
    remedy: 'Choose swaylock, or accelerated graphics.',
  },
  {
    id: 'arm-compiles-hyprland',
    level: 'warning',
    paths: ['hyprland.source', 'host.arch'],
    when: compilesFlake,
    message:
      'Hyprland’s own cache has builds for Intel and AMD only. On Apple silicon the VM would compile Hyprland, for half an hour or more.',
    remedy: 'Choose Hyprland from nixpkgs.',
  },
  {
    id: 'stable-mixes-mesa',
    level: 'warning',
    paths: ['hyprland.source', 'host.channel'],
    when: (c) => c.host.channel !== 'nixos-unstable' && c.hyprland.source === 'flake',
    message:
      'Hyprland’s flake is built with the unstable channel. With a stable system you get a second set of graphics drivers, and download about 2 GiB more.',
    remedy: 'Choose Hyprland from nixpkgs, or the unstable channel.',
  },
  {
    id: 'channel-ends',
    level: 'info',
    paths: ['host.channel'],
    when: (c) => channelOf(c.host.channel).ends !== undefined,
    message: (c) => {
      const { title, ends } = channelOf(c.host.channel);
      return `NixOS ${title} gets security fixes until ${ends} only.`;
    },
    remedy: 'Choose the newest channel for a new machine, or plan the upgrade to the next release.',
  },
  {
    id: 'containers-without-engine',
    level: 'warning',
    paths: ['host.containers', 'user.packages'],
    when: (c) => c.host.containers === 'none' && chosen(c, containerTools).length > 0,
    message: (c) =>
      `${isAre(chosen(c, containerTools), ['works', 'work'])} with containers, but no container engine is chosen.`,
    remedy: 'Choose Docker or Podman.',
  },
  {
    id: 'docker-clients-with-podman',
    level: 'warning',
    paths: ['host.containers', 'user.packages'],
    when: (c) => c.host.containers === 'podman' && chosen(c, dockerClients).length > 0,
    message: (c) =>
      `${isAre(chosen(c, dockerClients), ['needs', 'need'])} Docker’s socket. Podman’s socket is in another place.`,
    remedy: 'Choose Docker, or set DOCKER_HOST to Podman’s socket.',
  },
  {
    id: 'accelerated-needs-memory',
    level: 'warning',
    paths: ['host.memoryGiB', 'hyprland.graphics', 'hyprland.source'],
    when: (c) => firstBuild(c) !== undefined && c.host.memoryGiB < 8,
    message:
      'With these answers the VM compiles Hyprland. With less than 8 GiB of memory that can fail.',
    remedy: (c) =>
      `Give the machine 8 GiB, at least for the first build, or choose ${compilesFlake(c) ? 'Hyprland from nixpkgs and ' : ''}compatible graphics.`,
  },
  {
    id: 'small-disk',
    level: 'warning',
    paths: ['host.diskGiB'],
    when: (c) => c.host.diskGiB < 32,
    message:
      'The desktop needs about 10 GiB, and each update keeps the old system until you clean up.',
    remedy: 'Give the disk 32 GiB or more. Its file on your computer grows only as it fills.',
  },
  {
    id: 'effects-in-software',
    level: 'info',
    paths: ['hyprland.blur', 'hyprland.shadow', 'hyprland.animations'],
    when: (c) => c.hyprland.blur || c.hyprland.animations || c.hyprland.shadow,
    message: 'Blur, shadows and animations can make a virtual machine slow.',
    remedy: 'If the desktop feels slow, turn them off first.',
  },
  {
    id: 'terminal-in-software',
    level: 'info',
    paths: ['user.terminal', 'hyprland.graphics'],
    // Nobody is advised against what was not their choice.
    when: (c) =>
      c.hyprland.graphics === 'compatible' &&
      gpuTerminals.has(c.user.terminal) &&
      c.user.terminal !== defaultConfig.user.terminal,
    message:
      'Your terminal is made to draw with the GPU. With compatible graphics it draws in software. If it cannot start, foot opens instead.',
    remedy: 'Foot is the fastest terminal here.',
  },
  {
    id: 'accelerated-compiles',
    level: 'info',
    paths: ['hyprland.graphics'],
    when: (c) => c.hyprland.graphics === 'accelerated',
    message: (c) =>
      `Accelerated graphics patches Hyprland, so the first installation compiles it: ${firstBuild(c)?.time}. So does each update of Hyprland.`,
    remedy: (c) =>
      `Choose compatible graphics${compilesFlake(c) ? ' and Hyprland from nixpkgs' : ''} to download everything ready built.`,
  },
  {
    id: 'signing-without-key',
    level: 'info',
    paths: ['user.gitSigningKey', 'user.gitSigning'],
    when: (c) => c.user.gitSigning !== 'none' && c.user.gitSigningKey === '',
    message:
      'To do: commit signing needs a key, and you have not named one. Until then commits are not signed.',
    remedy: 'Name the key, for example ~/.ssh/id_ed25519.pub.',
  },
  {
    id: 'signing-key-of-another-kind',
    level: 'warning',
    paths: ['user.gitSigningKey', 'user.gitSigning'],
    when: ({ user: { gitSigning, gitSigningKey: key } }) =>
      (gitSigning === 'openpgp' && /^(?:ssh-|ecdsa-|sk-|~?\/|.*\.pub$)/.test(key)) ||
      (gitSigning === 'ssh' && /^(?:0x)?[0-9A-Fa-f ]{8,50}!?$/.test(key)),
    message: (c) =>
      c.user.gitSigning === 'ssh'
        ? 'You chose to sign with an SSH key, but this looks like the id of an OpenPGP key. git commit would fail.'
        : 'You chose to sign with OpenPGP, but this looks like an SSH key. git commit would fail.',
    remedy: 'Name a key of the kind you chose, or choose the other kind.',
  },
  {
    id: 'signing-key-unused',
    level: 'warning',
    paths: ['user.gitSigning', 'user.gitSigningKey'],
    when: (c) => c.user.gitSigning === 'none' && c.user.gitSigningKey !== '',
    message: 'You named a signing key, but commit signing is off.',
    remedy: 'Choose SSH or OpenPGP under “Commit signing”.',
  },
  {
    id: 'keyring-with-autologin',
    level: 'info',
    paths: ['host.keyring', 'hyprland.login'],
    when: (c) => facts.hasKeyring(c) && c.hyprland.login === 'autologin',
    message:
      'The keyring is unlocked by the password you log in with. Without a login it asks for one when a program first needs it.',
    remedy: 'Choose the login screen, or turn the keyring off.',
  },
  {
    id: 'auto-upgrade-compiles',
    level: 'warning',
    paths: ['host.autoUpgrade', 'hyprland.graphics'],
    // An update leaves Hyprland's flake at its release.
    when: (c) =>
      c.host.autoUpgrade === 'weekly' &&
      c.hyprland.graphics === 'accelerated' &&
      c.hyprland.source === 'nixpkgs',
    message:
      'With accelerated graphics an automatic update may compile Hyprland. The machine is slow for 10 to 25 minutes then.',
    remedy:
      'Turn automatic updates off and update by hand, choose compatible graphics, or Hyprland’s own flake.',
  },
  {
    id: 'autologin-and-locker',
    level: 'info',
    paths: ['hyprland.login'],
    when: (c) => c.hyprland.login === 'autologin',
    message:
      'Everyone who opens the VMware window is logged in. sudo and the lock screen still ask for the password.',
    remedy: 'Choose the login screen if other people use your computer.',
  },
  {
    id: 'history-keeps-secrets',
    level: 'info',
    paths: ['host.clipboardHistory', 'host.clipboard'],
    when: (c) => c.host.clipboard && c.host.clipboardHistory === 'all',
    message:
      'The clipboard history also keeps what you copy on the host. A password that you copy there is then on the VM’s disk, where your account can read it.',
    remedy: 'Set “Clipboard history keeps” to “The guest’s copies”.',
  },
  {
    id: 'names-unchecked',
    level: 'info',
    paths: ['user.morePackages'],
    when: (c) => unchecked(c).length > 0,
    message: (c) => {
      const names = unchecked(c);
      const more = names.length - mostNamed;
      const said = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names;
      return `Nobody here has checked ${listed(said)}. A name that nixpkgs does not have stops the installation, which says which one it is, before any program is downloaded.`;
    },
    remedy: 'Look each name up on search.nixos.org/packages, and write it as it stands there.',
  },
  ...vmwareRules,
];

/**
 * What to say about a valid answer set, most pressing first.
 * @param config a complete answer set
 */
export function adviceFor(config: Config): Advice[] {
  return rules
    .filter((rule) => rule.when(config))
    .map(({ when: _, message, remedy, ...advice }) => ({
      ...advice,
      message: typeof message === 'string' ? message : message(config),
      remedy: typeof remedy === 'string' ? remedy : remedy(config),
    }))
    .sort((a, b) => Number(a.level === 'info') - Number(b.level === 'info'));
}
