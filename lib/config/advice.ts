import type { Config } from './schema';

/** Something worth saying about answers that are valid, with the mend. */
export interface Advice {
  id: string;
  /** `warning`: it will not work as hoped. `info`: good to know. What cannot work is refused by the schema. */
  level: 'warning' | 'info';
  /** The answers it is about. */
  paths: readonly string[];
  message: string;
  mend: string;
}

interface Rule extends Advice {
  when: (config: Config) => boolean;
}

const gpuTerminals = new Set(['ghostty', 'kitty', 'alacritty']);

/**
 * What NixOS would assert, VMware would refuse or people trip over, known before the download.
 * Sources: NixOS users-groups.nix and openssh assertions; the VMware facts in docs/decisions/0007 and README.
 */
const rules: readonly Rule[] = [
  {
    id: 'ssh-without-keys',
    level: 'warning',
    paths: ['user.sshKeys', 'host.ssh'],
    when: (c) => c.host.ssh && c.user.sshKeys.length === 0,
    message:
      'SSH takes keys only, and you gave none: until you add one you can log in at the VMware window only.',
    mend: 'Paste the line of your .pub file under “SSH public keys”, or turn the SSH server off.',
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
    when: (c) => c.hyprland.graphics === 'compatible' && gpuTerminals.has(c.user.terminal),
    message:
      'Your terminal draws with the GPU; in compatible graphics it runs on software drawing, and foot opens when it cannot start.',
    mend: 'Foot is the quickest choice here.',
  },
  {
    id: 'signing-without-key',
    level: 'warning',
    paths: ['user.gitSigningKey', 'user.gitSigning'],
    when: (c) => c.user.gitSigning !== 'none' && c.user.gitSigningKey === '',
    message: 'Commit signing is prepared, but no key is named: commits are not signed yet.',
    mend: 'Name the key, for example ~/.ssh/id_ed25519.pub.',
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
    id: 'autologin-and-locker',
    level: 'info',
    paths: ['hyprland.login'],
    when: (c) => c.hyprland.login === 'autologin',
    message:
      'Whoever opens the VMware window is logged in. The password still guards sudo and the lock screen.',
    mend: 'Choose the login screen if others use the host.',
  },
  {
    id: 'super-on-a-mac',
    level: 'info',
    paths: ['hyprland.modifier', 'host.arch'],
    when: (c) => c.host.arch === 'aarch64-linux' && c.hyprland.modifier === 'SUPER',
    message: 'Fusion keeps several ⌘ shortcuts for macOS.',
    mend: 'Choose Alt as modifier, or turn key mappings off in the virtual machine’s settings.',
  },
  {
    id: 'clipboard',
    level: 'info',
    paths: [],
    when: () => true,
    message:
      'Copy and paste, and drag and drop, between host and guest do not work under Hyprland: VMware’s tools speak X11 only.',
    mend: 'Use shared folders or SSH.',
  },
];

/**
 * What to say about a valid answer set, most pressing first.
 * @param config a complete answer set
 */
export function advise(config: Config): Advice[] {
  return rules
    .filter((rule) => rule.when(config))
    .map(({ when: _, ...advice }) => advice)
    .sort((a, b) => Number(a.level === 'info') - Number(b.level === 'info'));
}
