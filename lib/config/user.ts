import { z } from 'zod';
import { catalogue } from './catalogue';
import { boundedText, field, lineOfText, oneOf, refuseValue } from './field';
import { invisibleInAddress } from './invisible';
import { nameFrom } from './name-from';
import { packageSetProblem } from './package-sets';
import { secretProblem } from './secret-shape';
import { sshKeyProblem, startsWithKeyType, tidySshKey } from './ssh-key';

// Accounts that NixOS itself creates (nixos/modules/misc/ids.nix and the services we enable) or that systemd owns.
const systemAccounts = new Set(
  (
    'root nobody messagebus polkituser rtkit avahi sshd greeter nm-openvpn nm-iodine nscd dhcpcd tss colord geoclue ' +
    'flatpak gdm sddm lightdm docker podman nixbld wheel adm disk audio video input users tty kmem networkmanager nogroup ' +
    'kvm render keys lp cdrom tape uucp dialout floppy utmp shadow sgx clock pipewire pulse bin daemon sys mail uinput systemd'
  ).split(' '),
);

const userName = boundedText('User name', 31).superRefine((text, ctx) => {
  const secret = secretProblem(text);
  if (secret) refuseValue(ctx, secret);
  else if (text === '') refuseValue(ctx, 'Enter a user name, for example “ada”.');
  else if (!/^[a-z_][a-z0-9_-]*$/.test(text)) {
    const suggest = nameFrom(text, 31)?.replace(/^\d/, 'u$&').slice(0, 31);
    refuseValue(
      ctx,
      `User name can have small letters, digits, “-” and “_”, and must begin with a letter, for example “${suggest ?? 'ada'}”.`,
      suggest,
    );
  } else if (systemAccounts.has(text) || /^(?:systemd-|nixbld\d|_)/.test(text)) {
    refuseValue(
      ctx,
      `“${text}” is an account of the system itself. Choose another name, for example “ada”.`,
    );
  }
});

const sshKey = lineOfText('An SSH key', 3000, tidySshKey).superRefine((line, ctx) => {
  const problem = ctx.issues.length === 0 ? sshKeyProblem(line) : undefined;
  if (problem) refuseValue(ctx, problem.message, problem.suggest, problem.isRest);
});

// One “@”, and behind it a name with a dot. No stricter, because only Git and mail servers know what else they refuse.
const address = /^[^\s@<>"\\]+@[^\s@<>"\\]+\.[^\s@<>"\\.]+$/;

const gitEmail = lineOfText('Git e-mail', 254).superRefine((text, ctx) => {
  const invisible = invisibleInAddress(text);
  if (text === '' || ctx.issues.length > 0) return;
  if (invisible) {
    refuseValue(
      ctx,
      `Git e-mail contains ${invisible}, which cannot be seen. Type it again, or remove it.`,
    );
    return;
  }
  // As address books copy it: mailto:ada@example.org, Ada Lovelace <ada@example.org>.
  const bare = text
    .replace(/^.{0,200}</, '')
    .replace(/>$/, '')
    .replace(/^mailto:/i, '');
  const suggest = bare !== text && address.test(bare) ? bare : undefined;
  if (suggest) refuseValue(ctx, `Enter the address alone: ${suggest}`, suggest);
  else if (!address.test(text)) {
    refuseValue(ctx, 'Enter an e-mail address like ada@example.org, or leave it empty.');
  }
});

/** The id of an OpenPGP key as gpg prints it, with its algorithm and in groups of four, as Git wants it. */
function tidySigningKey(text: string): string {
  const id = /^(?:[a-z]{2,20}[0-9]{0,5}\/)?((?:0x)?(?:[0-9A-F]{4} {0,2}){2,16}!?)$/i.exec(
    text.trim(),
  );
  if (id?.[1]) return id[1].replaceAll(' ', '');
  const literal = text.trim().replace(/^key::/, '');
  return startsWithKeyType(literal) ? tidySshKey(literal) : text;
}

const gitSigningKey = lineOfText('Signing key', 3000, tidySigningKey).superRefine((text, ctx) => {
  if (ctx.issues.length > 0 || !startsWithKeyType(text)) return;
  const problem = sshKeyProblem(text);
  if (problem) refuseValue(ctx, problem.message, problem.suggest);
});

const unique = <T>(items: readonly T[]) => new Set(items).size === items.length;

const packageNames = catalogue.map((entry) => entry.attr) as [string, ...string[]];

// An attribute path of nixpkgs: names with dots between. It goes on as text and is looked up, never run.
const attributePath = /^[A-Za-z_][A-Za-z0-9_'-]*(?:\.[A-Za-z_][A-Za-z0-9_'-]*)*$/;

const packagePath = lineOfText('A package name', 100, (text) =>
  text.trim().replace(/^(?:nixpkgs[.#]|pkgs\.)/, ''),
).superRefine((text, ctx) => {
  if (ctx.issues.length > 0) return;
  const problem = attributePath.test(text)
    ? packageSetProblem(text)
    : `“${text.slice(0, 60)}” is not a package name. Write it as search.nixos.org shows it, for example inkscape or nerd-fonts.hack.`;
  if (problem) refuseValue(ctx, problem);
});

export const user = z.strictObject({
  name: field(userName.default('nixos'), {
    title: 'User name',
    help: 'The account you log in with. Small letters, digits, “-” and “_”.',
    group: 'Account',
    placeholder: 'ada',
  }),
  fullName: field(
    lineOfText('Full name', 100)
      .refine((text) => !text.includes(':'), {
        error:
          'Full name can’t contain “:”, which separates the fields of the account file. Leave it out.',
      })
      .default(''),
    {
      title: 'Full name',
      help: 'Shown beside your user name. All scripts work. You can leave it empty.',
      group: 'Account',
      placeholder: 'Ada Lovelace',
    },
  ),
  shell: field(oneOf('Shell', ['zsh', 'fish', 'bash']).default('zsh'), {
    title: 'Shell',
    help: 'The command line in your terminal. All three have completion, aliases and the same tools.',
    group: 'Shell and editor',
    options: {
      zsh: { title: 'Zsh', help: 'Close to bash, with suggestions and highlighting' },
      fish: { title: 'Fish', help: 'Friendly out of the box, its own syntax' },
      bash: { title: 'Bash', help: 'The standard shell' },
    },
  }),
  prompt: field(oneOf('Prompt', ['starship', 'none']).default('starship'), {
    title: 'Prompt',
    help: 'Starship shows folder, Git branch and tool versions in the theme’s colours.',
    group: 'Shell and editor',
    options: { starship: { title: 'Starship' }, none: { title: 'The shell’s own' } },
  }),
  terminal: field(oneOf('Terminal', ['ghostty', 'kitty', 'alacritty', 'foot']).default('ghostty'), {
    title: 'Terminal',
    help: 'With compatible graphics foot is installed, too, so that one terminal always opens.',
    group: 'Programs',
    options: {
      ghostty: { title: 'Ghostty', help: 'Fast and complete; draws with the GPU' },
      kitty: { title: 'Kitty', help: 'Images, tabs and splits; draws with the GPU' },
      alacritty: { title: 'Alacritty', help: 'Small and quick; draws with the GPU' },
      foot: { title: 'Foot', help: 'Needs no GPU: the safest in a virtual machine' },
    },
  }),
  editor: field(oneOf('Editor', ['neovim', 'helix', 'vscode', 'none']).default('neovim'), {
    title: 'Editor',
    help: 'Set up as the default editor of the command line.',
    group: 'Shell and editor',
    options: {
      neovim: { title: 'Neovim' },
      helix: { title: 'Helix' },
      vscode: { title: 'VS Code', help: 'Not free software' },
      none: { title: 'None', help: 'nano is always there' },
    },
  }),
  browser: field(oneOf('Browser', ['firefox', 'chromium', 'none']).default('firefox'), {
    title: 'Browser',
    help: 'Opens with the modifier key and B.',
    group: 'Programs',
    options: {
      firefox: { title: 'Firefox' },
      chromium: { title: 'Chromium' },
      none: { title: 'None' },
    },
  }),
  sshKeys: field(
    z
      .array(sshKey, { error: 'SSH keys must be a list of lines.' })
      .max(20, 'At most 20 SSH keys.')
      .refine(unique, { error: 'The same SSH key is listed twice. Remove one.' })
      .default([]),
    {
      title: 'SSH public keys',
      help: 'One line of a .pub file each, for logging in over SSH. A password is never accepted there.',
      group: 'SSH',
      placeholder: 'ssh-ed25519 AAAA… ada@laptop',
    },
  ),
  gitName: field(lineOfText('Git name', 100).default(''), {
    title: 'Git name',
    help: 'The name on your commits. You can leave it empty and set it later.',
    group: 'Git',
    placeholder: 'Ada Lovelace',
  }),
  gitEmail: field(gitEmail.default(''), {
    title: 'Git e-mail',
    help: 'The address on your commits.',
    group: 'Git',
    placeholder: 'ada@example.org',
  }),
  gitSigning: field(oneOf('Commit signing', ['none', 'ssh', 'openpgp']).default('none'), {
    title: 'Commit signing',
    help: 'Signs every commit, if you name a key below.',
    group: 'Git',
    options: {
      none: { title: 'None' },
      ssh: { title: 'SSH key', help: 'The simplest: the key you already push with' },
      openpgp: { title: 'OpenPGP', help: 'Uses gpg-agent in your session' },
    },
  }),
  gitSigningKey: field(gitSigningKey.default(''), {
    title: 'Signing key',
    help: 'Only the public part: a path such as ~/.ssh/id_ed25519.pub, an SSH public key, or the id of an OpenPGP key.',
    group: 'Git',
    placeholder: '~/.ssh/id_ed25519.pub',
  }),
  packages: field(
    z
      .array(oneOf('A package', packageNames), { error: 'Packages must be a list of names.' })
      .max(packageNames.length, `At most ${packageNames.length} packages: there are no more.`)
      .refine(unique, { error: 'A package is listed twice. Remove one.' })
      .default(['fastfetch', 'fd', 'jq', 'ripgrep', 'tree', 'unzip', 'wget']),
    {
      title: 'Packages',
      help: 'Installed in addition to the programs of the desktop. You can add more to packages.nix at any time.',
      group: 'Packages',
      packages: true,
    },
  ),
  morePackages: field(
    z
      .array(packagePath, { error: 'More packages must be a list of names.' })
      .max(50, 'At most 50 more packages.')
      .refine(unique, { error: 'A package is listed twice. Remove one.' })
      .default([]),
    {
      title: 'More packages',
      help: 'Names from search.nixos.org, with spaces, commas or line ends between. They are not checked here. A wrong one stops the installation, which names it, before any program is downloaded.',
      group: 'Packages',
      advanced: true,
      placeholder: 'inkscape',
    },
  ),
});
