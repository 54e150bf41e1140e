import type { Rule } from './advice-rule';

// What Workstation Pro and Fusion Pro start at most.
const vmware = { cpus: 32, memoryGiB: 128 };

/** What is true of VMware alone: another hypervisor would bring a file of its own. Sources: docs/decisions/0007 and README. */
export const vmwareRules: readonly Rule[] = [
  {
    id: 'arm-older-kernel',
    level: 'warning',
    paths: ['host.kernel', 'host.arch'],
    when: (c) => c.host.arch === 'aarch64-linux' && c.host.kernel === 'lts',
    message:
      'VMware’s graphics driver for ARM is new, and older kernels do not have its fixes. Hyprland may not start.',
    remedy: 'Choose the latest kernel.',
  },
  {
    id: 'zed-without-vulkan',
    level: 'warning',
    paths: ['user.packages'],
    when: (c) => c.user.packages.includes('zed-editor'),
    message:
      'Zed needs Vulkan, which VMware does not offer to Linux guests. Zed warns at its start, and then draws in software.',
    remedy: 'Choose another editor if it feels slow.',
  },
  {
    id: 'steam-without-vulkan',
    level: 'warning',
    paths: ['user.packages'],
    when: (c) => c.user.packages.includes('steam'),
    message:
      'Steam runs games for Windows with Vulkan, which VMware does not offer to Linux guests. Most games do not start.',
    remedy: 'Games for Linux that use OpenGL can run. Play the others on your computer itself.',
  },
  {
    id: 'more-than-vmware-starts',
    level: 'warning',
    paths: ['host.cpus', 'host.memoryGiB'],
    when: ({ host }) => host.cpus > vmware.cpus || host.memoryGiB > vmware.memoryGiB,
    message: ({ host }) => {
      const much = [
        ...(host.cpus > vmware.cpus ? [`${host.cpus} processors`] : []),
        ...(host.memoryGiB > vmware.memoryGiB ? [`${host.memoryGiB} GiB of memory`] : []),
      ].join(' and ');
      return `VMware does not start a virtual machine with ${much}. The most is ${vmware.cpus} processors and ${vmware.memoryGiB} GiB.`;
    },
    remedy: 'Choose less, at most what your computer can spare.',
  },
  {
    id: 'super-on-a-mac',
    level: 'info',
    paths: ['hyprland.modifier', 'host.arch'],
    when: (c) => c.host.arch === 'aarch64-linux' && c.hyprland.modifier === 'SUPER',
    message: 'On a Mac, Fusion sends several ⌘ shortcuts to macOS.',
    remedy: 'Choose Alt as modifier, or turn key mappings off in the virtual machine’s settings.',
  },
  {
    id: 'clipboard',
    level: 'info',
    paths: ['host.clipboard'],
    when: (c) => c.host.clipboard,
    message:
      'You can copy text and pictures between host and guest, but no files and no formatted text. This was tested with VMware’s real tools, but not yet on VMware itself.',
    remedy: 'Please report how it works for you. For files use shared folders or SSH.',
  },
  {
    id: 'no-clipboard',
    level: 'info',
    paths: ['host.clipboard'],
    when: (c) => !c.host.clipboard,
    message:
      'You cannot paste in the VM what you copied on the host, nor the other way round: the VM has no service for it, and its .vmx file tells VMware not to offer it.',
    remedy: 'Turn “Copy and paste with the host” on, or use shared folders or SSH.',
  },
];
