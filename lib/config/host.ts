import { z } from 'zod';
import { channels } from './channels';
import { keyboardOptionProblem } from './data/keyboard';
import { keyboardLayouts, locales, timeZones } from './data/names';
import { boundedText, field, oneOf, refuseValue, wholeNumber } from './field';
import { characterName } from './invisible';
import { nameFrom } from './name-from';
import { secretProblem } from './secret-shape';

/** The values of a choice that may also be empty. */
const noneOr = <const T extends readonly string[]>(names: T) => ['', ...names] as const;

const flag = (what: string) => z.boolean({ error: `${what} must be true or false.` });

// RFC 1123 §2.1: letters, digits and hyphens, 1 to 63, no hyphen at either end. Small letters keep it one name everywhere.
const hostName = boundedText('Host name', 63).superRefine((text, ctx) => {
  const bad = [...text].find((c) => !/[A-Za-z0-9-]/.test(c));
  const secret = secretProblem(text);
  const suggest = nameFrom(text, 63);
  const example = `“${suggest ?? 'dev-vm'}”`;
  if (secret) refuseValue(ctx, secret);
  else if (text === '') refuseValue(ctx, 'Enter a host name, for example “dev-vm”.');
  else if (bad !== undefined) {
    const shown = /[\p{Z}\p{C}]/u.test(bad) && bad !== ' ' ? characterName(bad) : `“${bad}”`;
    refuseValue(
      ctx,
      `Host name can’t contain ${shown}. Use letters, digits and “-”, for example ${example}.`,
      suggest,
    );
  } else if (/[A-Z]/.test(text)) {
    refuseValue(ctx, `Host name must be in small letters: ${example}.`, suggest);
  } else if (/^-|-$/.test(text)) {
    refuseValue(ctx, `Host name can’t begin or end with “-”, for example ${example}.`, suggest);
  } else if (/^\d+$/.test(text)) {
    refuseValue(
      ctx,
      'Host name can’t be a number alone. Add a letter, for example “vm1”.',
      suggest,
    );
  }
});

/** What a proxy's address may be: scheme, name or IPv4 address, port. */
const proxyAddress = /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;

const proxy = z
  .string({ error: 'Proxy must be text.' })
  .max(200, 'Proxy can have at most 200 characters.')
  .superRefine((text, ctx) => {
    const add = (message: string) => ctx.addIssue({ code: 'custom', message });
    if (text === '') return;
    const port = Number(/:(\d+)$/.exec(text)?.[1] ?? '1');
    const secret = secretProblem(text);
    if (text.includes('@')) {
      add(
        'Leave out the name and password: answers travel in links, and the file is readable by every account. Give the full address to the installer, as --proxy.',
      );
    } else if (secret) {
      add(secret);
    } else if (!/^https?:\/\//.test(text)) {
      add(
        'Proxy must begin with http:// or https://, for example “http://proxy.example.com:3128”.',
      );
    } else if (/^https?:\/\/[^/]+\/$/.test(text)) {
      add(`Remove the slash at the end: “${text.slice(0, -1)}”.`);
    } else if (!proxyAddress.test(text)) {
      add('Proxy must be an address such as “http://proxy.example.com:3128”, without a path.');
    } else if (port < 1 || port > 65535) {
      add('The proxy’s port must be a number from 1 to 65535.');
    }
  })
  .default('');

// One port, or a range as firewalls and people write it: 8000-8100.
const portNumber = wholeNumber('A port', 1, 65535);
const portRange = z
  .string()
  .max(20, { abort: true })
  .overwrite((text) => text.replaceAll(' ', ''))
  .superRefine((text, ctx) => {
    const [from = 0, to = 0, more] = text
      .split('-')
      .map((part) => (/^\d{1,5}$/.test(part) ? +part : 0));
    if (from < 1 || to < 1 || from > 65535 || to > 65535 || more !== undefined) {
      refuseValue(
        ctx,
        'A port must be a whole number from 1 to 65535, or a range such as 8000-8100.',
      );
    } else if (from >= to) {
      refuseValue(ctx, `The range ${text} must begin with the smaller port.`, `${to}-${from}`);
    }
  });
const ports = (what: string) =>
  z
    .array(
      z.union([portNumber, portRange], {
        error: 'A port must be a whole number from 1 to 65535, or a range such as 8000-8100.',
      }),
      { error: `${what} must be a list of ports.` },
    )
    .max(50, `At most 50 entries in ${what}.`)
    .refine((list) => new Set(list).size === list.length, {
      error: 'A port is listed twice. Remove one.',
    })
    .default([]);

const channelIds = channels.map(({ id }) => id) as [string, ...string[]];

export const host = z.strictObject({
  name: field(hostName.default('vmware-guest'), {
    title: 'Host name',
    help: 'The machine’s name on your network. The flake’s output is always named vmware-guest.',
    group: 'Machine',
    placeholder: 'dev-vm',
  }),
  arch: field(oneOf('Architecture', ['x86_64-linux', 'aarch64-linux']).default('x86_64-linux'), {
    title: 'Architecture',
    help: 'The processor of the computer that runs VMware.',
    group: 'Machine',
    options: {
      'x86_64-linux': {
        title: 'Intel or AMD',
        help: 'Workstation, Player, Fusion on an Intel Mac',
      },
      'aarch64-linux': { title: 'Apple silicon', help: 'Fusion on a Mac with an M-series chip' },
    },
  }),
  channel: field(oneOf('Channel', channelIds).default(channels[0].id), {
    title: 'NixOS channel',
    help: 'Home Manager and the lock file follow this choice.',
    group: 'Machine',
    options: Object.fromEntries(channels.map(({ id, title, help }) => [id, { title, help }])),
  }),
  kernel: field(oneOf('Kernel', ['latest', 'lts']).default('latest'), {
    title: 'Kernel',
    help: 'The latest has the newest fixes for VMware’s graphics.',
    group: 'Machine',
    advanced: true,
    options: { latest: { title: 'Latest' }, lts: { title: 'Long-term support' } },
  }),
  timeZone: field(oneOf('Time zone', timeZones).default('Europe/Berlin'), {
    title: 'Time zone',
    help: 'Type your city or country.',
    group: 'Place and language',
    list: 'timeZone',
  }),
  locale: field(oneOf('Locale', locales).default('en_US.UTF-8'), {
    title: 'Locale',
    help: 'Language of messages, and how dates and numbers look.',
    group: 'Place and language',
    list: 'locale',
  }),
  formatsLocale: field(oneOf('Formats', noneOr(locales)).default(''), {
    title: 'Formats',
    help: 'How dates, numbers, money and paper sizes look, if that differs from the language.',
    group: 'Place and language',
    advanced: true,
    list: 'formatsLocale',
  }),
  inputMethod: field(oneOf('Input method', ['auto', 'none']).default('auto'), {
    title: 'Input method',
    help: 'Fcitx 5, to type Chinese, Japanese and Korean. Ctrl + Space switches it on and off.',
    group: 'Place and language',
    advanced: true,
    options: {
      auto: { title: 'As the language needs', help: 'For Chinese, Japanese and Korean' },
      none: { title: 'None' },
    },
  }),
  keyboardLayout: field(oneOf('Keyboard layout', keyboardLayouts).default('us'), {
    title: 'Keyboard layout',
    help: 'For the console, the login screen and the desktop. A layout without Latin letters gets US English beside it, or your second layout.',
    group: 'Place and language',
    list: 'keyboardLayout',
  }),
  keyboardVariant: field(boundedText('Keyboard variant', 60).default(''), {
    title: 'Keyboard variant',
    help: 'A version of the layout, such as nodeadkeys or dvorak. Leave empty for the standard one.',
    group: 'Place and language',
    list: 'keyboardVariant',
  }),
  keyboardOptions: field(
    boundedText('Keyboard options', 500)
      .superRefine((text, ctx) => {
        const problem = keyboardOptionProblem(text);
        if (problem) ctx.addIssue({ code: 'custom', message: problem });
      })
      .default(''),
    {
      title: 'Keyboard options',
      help: 'What special keys do, for example Caps Lock as Escape. Separate several with commas.',
      group: 'Place and language',
      advanced: true,
      list: 'keyboardOptions',
      placeholder: 'caps:escape',
    },
  ),
  secondKeyboardLayout: field(
    oneOf('Second keyboard layout', noneOr(keyboardLayouts)).default(''),
    {
      title: 'Second keyboard layout',
      help: 'A second layout to switch to while you work. Leave empty for none.',
      group: 'Place and language',
      advanced: true,
      list: 'secondKeyboardLayout',
    },
  ),
  secondKeyboardVariant: field(boundedText('Second keyboard variant', 60).default(''), {
    title: 'Second keyboard variant',
    help: 'A version of the second layout. Leave empty for the standard one.',
    group: 'Place and language',
    advanced: true,
    list: 'secondKeyboardVariant',
  }),
  disk: field(oneOf('Disk controller', ['nvme', 'pvscsi', 'lsilogic', 'sata']).default('nvme'), {
    title: 'Disk controller',
    help: 'The controller in the .vmx file. NixOS boots from all of them.',
    group: 'Virtual hardware',
    advanced: true,
    options: {
      nvme: { title: 'NVMe', help: 'VMware’s default today' },
      pvscsi: { title: 'Paravirtual SCSI', help: 'Intel and AMD only' },
      lsilogic: { title: 'LSI Logic', help: 'Intel and AMD only' },
      sata: { title: 'SATA' },
    },
  }),
  diskLayout: field(
    oneOf('Disk layout', ['plain', 'luks', 'btrfs', 'luks-btrfs']).default('plain'),
    {
      title: 'Disk layout',
      help: 'How install.sh formats the disk. To change it later, you have to install again.',
      group: 'Virtual hardware',
      advanced: true,
      options: {
        plain: { title: 'Plain', help: 'ext4: simple and fast' },
        luks: { title: 'Encrypted', help: 'LUKS with ext4; each start asks for a passphrase' },
        btrfs: { title: 'Btrfs', help: 'Compressed, with a snapshot before each rebuild' },
        'luks-btrfs': { title: 'Encrypted Btrfs', help: 'Both' },
      },
    },
  ),
  memoryGiB: field(wholeNumber('Memory', 4, 256, 'GiB').default(8), {
    title: 'Memory',
    help: 'Memory of the virtual machine. 8 GiB is comfortable; 4 GiB is the minimum.',
    group: 'Virtual hardware',
    unit: 'GiB',
  }),
  cpus: field(wholeNumber('Processors', 1, 64).default(4), {
    title: 'Processors',
    help: 'Not more than your computer has cores.',
    group: 'Virtual hardware',
  }),
  diskGiB: field(wholeNumber('Disk', 20, 4096, 'GiB').default(64), {
    title: 'Disk',
    help: 'The disk file on your computer grows up to this size.',
    group: 'Virtual hardware',
    unit: 'GiB',
  }),
  swapGiB: field(wholeNumber('Swap', 0, 64, 'GiB').default(4), {
    title: 'Swap',
    help: 'Disk space used when memory is full. 0 for none.',
    group: 'Virtual hardware',
    unit: 'GiB',
  }),
  sharedFolders: field(flag('Shared folders').default(true), {
    title: 'Shared folders',
    help: 'Mounts the folders you share in VMware under /mnt/hgfs.',
    group: 'Services',
  }),
  clipboard: field(flag('Copy and paste with the host').default(true), {
    title: 'Copy and paste with the host',
    help: 'Copies text and pictures, both ways. Files, and drag and drop, do not work.',
    group: 'Services',
  }),
  clipboardHistory: field(oneOf('Clipboard history', ['all', 'guest']).default('all'), {
    title: 'Clipboard history keeps',
    help: 'The clipboard history keeps what you copied on the VM’s disk, so that you can paste it again.',
    group: 'Services',
    advanced: true,
    options: {
      all: { title: 'All copies', help: 'Also those of the host, passwords included' },
      guest: { title: 'The guest’s copies', help: 'What you copied on the host is not remembered' },
    },
  }),
  ssh: field(flag('SSH server').default(true), {
    title: 'SSH server',
    help: 'Lets you log in from the host with an SSH key. Passwords and root are refused.',
    group: 'Services',
  }),
  openPorts: field(ports('Open TCP ports'), {
    title: 'Open TCP ports',
    help: 'Ports that the firewall lets in, for example 8080 or 8000-8100. The SSH port is opened by itself.',
    group: 'Services',
    advanced: true,
    ports: true,
    placeholder: '8080, 9000-9010',
  }),
  openUdpPorts: field(ports('Open UDP ports'), {
    title: 'Open UDP ports',
    help: 'The same for UDP, for example 51820 for WireGuard.',
    group: 'Services',
    advanced: true,
    ports: true,
    placeholder: '51820',
  }),
  proxy: field(proxy, {
    title: 'Proxy',
    help: 'For networks that need a proxy to reach the internet. The installer and the system use it. Leave empty for none.',
    group: 'Services',
    advanced: true,
    placeholder: 'http://proxy.example.com:3128',
  }),
  containers: field(oneOf('Containers', ['none', 'docker', 'podman']).default('none'), {
    title: 'Containers',
    help: 'A container engine your user can use at once.',
    group: 'Services',
    options: {
      none: { title: 'None' },
      docker: { title: 'Docker' },
      podman: { title: 'Podman', help: 'No daemon; the command docker works too' },
    },
  }),
  autoUpgrade: field(oneOf('Automatic updates', ['none', 'weekly']).default('none'), {
    title: 'Automatic updates',
    help: 'Builds a newer system in the background. The next start uses it.',
    group: 'Services',
    advanced: true,
    options: {
      none: { title: 'None', help: 'You update with the command update && rebuild' },
      weekly: { title: 'Once a week' },
    },
  }),
  keyring: field(oneOf('Keyring', ['auto', 'on', 'off']).default('auto'), {
    title: 'Keyring',
    help: 'GNOME Keyring stores passwords and tokens of programs. Your login unlocks it.',
    group: 'Services',
    advanced: true,
    options: {
      auto: { title: 'Where a program uses it', help: 'Browsers, messengers, editors, GitHub' },
      on: { title: 'Always' },
      off: { title: 'Never' },
    },
  }),
  imageWorkflow: field(flag('Image workflow').default(false), {
    title: 'Build a ready disk image on GitHub',
    help: 'Adds a GitHub workflow that builds the VMware disk. Useful if your computer has no Nix.',
    group: 'Services',
    advanced: true,
  }),
});
