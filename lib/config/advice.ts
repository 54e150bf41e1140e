import type { Advice, Rule } from './advice-rule';
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
const isAre = (names: readonly string[], verbs: readonly [one: string, many: string]) =>
  `${names.join(', ').replace(/, ([^,]*)$/, ' and $1')} ${verbs[names.length === 1 ? 0 : 1]}`;

const lockedOut = ({ host, user, hyprland }: Config) => {
  if (hyprland.login === 'autologin')
    return 'the desktop opens, but neither sudo nor the lock screen does';
  return host.ssh && user.sshKeys.length > 0
    ? 'your SSH key gets in, and nothing else; sudo stays shut'
    : 'nobody can log in';
};

const spoken = (letters: string) =>
  [...letters.toUpperCase()].join(', ').replace(/, ([^,]*)$/, ' and $1');

const isSmallRsaKey = (line: string) => (rsaKeyBits(line) ?? 2048) < 2048;

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
      `Unless you type a password on the Secrets step, none is set: install.sh asks for one at its end. Built in any other way the account stays locked: ${lockedOut(c)}.`,
    mend: 'Type one there, or install with install.sh.',
  },
  {
    id: 'password-at-install',
    level: 'info',
    paths: ['secrets.scheme'],
    when: (c) => c.secrets.scheme === 'none',
    message: (c) =>
      `This configuration sets no password: install.sh asks for one at its end. Built in any other way the account stays locked: ${lockedOut(c)}.`,
    mend: 'Install with install.sh, or keep a password in a file or in encrypted files.',
  },
  {
    id: 'latin-first',
    level: 'info',
    paths: ['host.keyboardLayout', 'host.keyboardVariant', 'host.keyboardOptions'],
    when: (c) => lacksLatin(c.host.keyboardLayout, c.host.keyboardVariant),
    message: (c) =>
      `This keyboard has no Latin letters, which shortcuts, commands and passwords need: the machine starts with the layout “${facts.latinKeyboard(c)}”.`,
    mend: (c) =>
      switchesLayout(c.host.keyboardOptions)
        ? 'The option you chose changes between the two.'
        : `Change between the two with ${layoutSwitch(c).keys}, or choose other keys among the keyboard options.`,
  },
  {
    id: 'letters-missing',
    level: 'warning',
    paths: ['host.keyboardLayout', 'host.keyboardVariant'],
    when: (c) => missingLetters(c.host.keyboardLayout, c.host.keyboardVariant) !== '',
    message: (c) =>
      `This keyboard has no key of its own for ${spoken(missingLetters(c.host.keyboardLayout, c.host.keyboardVariant))}: shortcuts with them are out of reach.`,
    mend: 'Choose another variant, or change those shortcuts in modules/home/hyprland.',
  },
  {
    id: 'ssh-without-keys',
    level: 'info',
    paths: ['user.sshKeys', 'host.ssh'],
    when: (c) => c.host.ssh && c.user.sshKeys.length === 0,
    message: 'To do: SSH logins need a public key, and none is given yet.',
    mend: 'Paste the line of your .pub file under “SSH public keys”, or turn the SSH server off.',
  },
  {
    id: 'small-rsa-key',
    level: 'warning',
    paths: ['user.sshKeys'],
    when: (c) => c.user.sshKeys.some(isSmallRsaKey),
    message: (c) => {
      const { length } = c.user.sshKeys.filter(isSmallRsaKey);
      return `${length === 1 ? 'An SSH key is' : `${length} SSH keys are`} of RSA with less than 2048 bits: OpenSSH still takes that, but it is no longer safe.`;
    },
    mend: 'Make a new key with ssh-keygen -t ed25519.',
  },
  {
    id: 'keys-without-ssh',
    level: 'warning',
    paths: ['host.ssh', 'user.sshKeys'],
    when: (c) => !c.host.ssh && c.user.sshKeys.length > 0,
    message: 'You gave an SSH key, but the SSH server is off: the key opens nothing.',
    mend: 'Turn the SSH server on, or remove the key.',
  },
  {
    id: 'lock-needs-gpu',
    level: 'warning',
    paths: ['hyprland.lock', 'hyprland.graphics'],
    when: (c) => c.hyprland.lock === 'hyprlock' && c.hyprland.graphics === 'compatible',
    message:
      'Hyprlock draws with the GPU. In compatible graphics it may fail, and a lock screen that fails leaves the session locked.',
    mend: 'Choose swaylock, or accelerated graphics.',
  },
  {
    id: 'arm-compiles-hyprland',
    level: 'warning',
    paths: ['hyprland.source', 'host.arch'],
    when: (c) => c.host.arch === 'aarch64-linux' && c.hyprland.source === 'flake',
    message:
      'Hyprland’s own cache is filled for Intel and AMD only: on Apple silicon the guest would compile it, for half an hour or more.',
    mend: 'Take Hyprland from nixpkgs.',
  },
  {
    id: 'stable-mixes-mesa',
    level: 'warning',
    paths: ['hyprland.source', 'host.channel'],
    when: (c) => c.host.channel !== 'nixos-unstable' && c.hyprland.source === 'flake',
    message:
      'Hyprland’s flake is built against unstable: beside a stable system there are two graphics stacks, and the download grows by about 2 GiB.',
    mend: 'Take Hyprland from nixpkgs, or choose the unstable channel.',
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
    mend: 'Choose the newest channel for a new machine, or plan the upgrade to the next release.',
  },
  {
    id: 'containers-without-engine',
    level: 'warning',
    paths: ['host.containers', 'user.packages'],
    when: (c) => c.host.containers === 'none' && chosen(c, containerTools).length > 0,
    message: (c) =>
      `${isAre(chosen(c, containerTools), ['works', 'work'])} with containers, and nothing here runs any.`,
    mend: 'Choose Docker or Podman.',
  },
  {
    id: 'docker-clients-with-podman',
    level: 'warning',
    paths: ['host.containers', 'user.packages'],
    when: (c) => c.host.containers === 'podman' && chosen(c, dockerClients).length > 0,
    message: (c) =>
      `${isAre(chosen(c, dockerClients), ['asks', 'ask'])} for Docker’s socket, which Podman has elsewhere.`,
    mend: 'Choose Docker, or set DOCKER_HOST to Podman’s socket.',
  },
  {
    id: 'accelerated-needs-memory',
    level: 'warning',
    paths: ['host.memoryGiB', 'hyprland.graphics'],
    when: (c) => c.hyprland.graphics === 'accelerated' && c.host.memoryGiB < 8,
    message:
      'Accelerated graphics compiles Hyprland in the guest, which can run out of memory below 8 GiB.',
    mend: 'Give the machine 8 GiB, at least for the first build, or choose compatible graphics.',
  },
  {
    id: 'small-disk',
    level: 'warning',
    paths: ['host.diskGiB'],
    when: (c) => c.host.diskGiB < 32,
    message:
      'The desktop takes about 10 GiB, and every update keeps the old system until it is cleaned up.',
    mend: 'Give the disk 32 GiB or more: the file on the host grows only as it fills.',
  },
  {
    id: 'effects-in-software',
    level: 'info',
    paths: ['hyprland.blur', 'hyprland.shadow', 'hyprland.animations'],
    when: (c) => c.hyprland.blur || c.hyprland.animations || c.hyprland.shadow,
    message: 'Blur, shadows and animations cost much in a virtual machine.',
    mend: 'If the desktop feels slow, turn them off first.',
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
      'Your terminal draws with the GPU. In compatible graphics it draws in software, and foot opens when it cannot start.',
    mend: 'Foot is the fastest terminal here.',
  },
  {
    id: 'accelerated-compiles',
    level: 'info',
    paths: ['hyprland.graphics'],
    when: (c) => c.hyprland.graphics === 'accelerated',
    message: (c) =>
      `Accelerated graphics patches Hyprland, so the first installation compiles it: ${firstBuild(c)?.time}. So does each update of Hyprland.`,
    mend: 'Choose compatible graphics to download everything ready built.',
  },
  {
    id: 'signing-without-key',
    level: 'info',
    paths: ['user.gitSigningKey', 'user.gitSigning'],
    when: (c) => c.user.gitSigning !== 'none' && c.user.gitSigningKey === '',
    message:
      'To do: commit signing needs a key, and none is named. Until then commits are not signed.',
    mend: 'Name the key, for example ~/.ssh/id_ed25519.pub.',
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
        ? 'Commits are to be signed with an SSH key, but this looks like the id of an OpenPGP key: git commit would fail.'
        : 'Commits are to be signed with OpenPGP, but this looks like an SSH key: git commit would fail.',
    mend: 'Name a key of the kind you chose, or choose the other kind.',
  },
  {
    id: 'signing-key-unused',
    level: 'warning',
    paths: ['user.gitSigning', 'user.gitSigningKey'],
    when: (c) => c.user.gitSigning === 'none' && c.user.gitSigningKey !== '',
    message: 'You named a signing key, but commit signing is off.',
    mend: 'Choose SSH or OpenPGP under “Commit signing”.',
  },
  {
    id: 'keyring-with-autologin',
    level: 'info',
    paths: ['host.keyring', 'hyprland.login'],
    when: (c) => facts.hasKeyring(c) && c.hyprland.login === 'autologin',
    message:
      'The keyring is unlocked by the password you log in with. Without a login it asks for one when a program first needs it.',
    mend: 'Choose the login screen, or turn the keyring off.',
  },
  {
    id: 'auto-upgrade-compiles',
    level: 'warning',
    paths: ['host.autoUpgrade', 'hyprland.graphics'],
    when: (c) => c.host.autoUpgrade === 'weekly' && c.hyprland.graphics === 'accelerated',
    message:
      'With accelerated graphics an automatic update may compile Hyprland: 10 to 25 minutes in which the machine is slow.',
    mend: 'Turn automatic updates off and update by hand, or choose compatible graphics.',
  },
  {
    id: 'autologin-and-locker',
    level: 'info',
    paths: ['hyprland.login'],
    when: (c) => c.hyprland.login === 'autologin',
    message:
      'Whoever opens the VMware window is logged in. The password still guards sudo and the lock screen.',
    mend: 'Choose the login screen if others use the host.',
  },
  {
    id: 'history-keeps-secrets',
    level: 'info',
    paths: ['host.clipboardHistory', 'host.clipboard'],
    when: (c) => c.host.clipboard && c.host.clipboardHistory === 'all',
    message:
      'The clipboard history also keeps what you copy on the host: a password copied there lies on the guest’s disk, readable by your account.',
    mend: 'Let the history keep the guest’s copies only.',
  },
  ...vmwareRules,
];

/**
 * What to say about a valid answer set, most pressing first.
 * @param config a complete answer set
 */
export function advise(config: Config): Advice[] {
  return rules
    .filter((rule) => rule.when(config))
    .map(({ when: _, message, mend, ...advice }) => ({
      ...advice,
      message: typeof message === 'string' ? message : message(config),
      mend: typeof mend === 'string' ? mend : mend(config),
    }))
    .sort((a, b) => Number(a.level === 'info') - Number(b.level === 'info'));
}
