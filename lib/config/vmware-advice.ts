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
      'VMware’s graphics driver for ARM is young, and older kernels lack its repairs: Hyprland may not start.',
    mend: 'Take the latest kernel.',
  },
  {
    id: 'zed-without-vulkan',
    level: 'warning',
    paths: ['user.packages'],
    when: (c) => c.user.packages.includes('zed-editor'),
    message:
      'Zed draws with Vulkan, which VMware does not offer to Linux guests: in either graphics mode it asks, and then draws in software.',
    mend: 'Take another editor if it feels slow.',
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
      return `VMware starts no virtual machine with ${much}: it takes at most ${vmware.cpus} processors and ${vmware.memoryGiB} GiB.`;
    },
    mend: 'Take less, at most what your computer can spare.',
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
    paths: ['host.clipboard'],
    when: (c) => c.host.clipboard,
    message:
      'Text and pictures can be copied between host and guest; files, drag and drop and formatted text cannot. It was tested with VMware’s real tools against a stand-in for VMware, not yet on VMware itself.',
    mend: 'Tell us how it does on yours. For files take shared folders or SSH.',
  },
  {
    id: 'no-clipboard',
    level: 'info',
    paths: ['host.clipboard'],
    when: (c) => !c.host.clipboard,
    message:
      'What you copy on the host cannot be pasted in the guest: VMware’s tools speak X11 only, and Hyprland is none.',
    mend: 'Turn “Copy and paste with the host” on, or use shared folders or SSH.',
  },
];
