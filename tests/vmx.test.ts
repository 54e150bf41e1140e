import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { parseConfig } from '@/lib/config/repair';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { arbitraryConfig } from './arbitrary-config';

/** Reads a .vmx as VMware does: one `key = "value"` a line, no key twice whatever its case. */
function parseVmx(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const seen = new Set<string>();
  for (const line of text.trimEnd().split('\n')) {
    const match = /^([.\w]+(?::\d+)?[.\w]*) = "([^"|\p{Cc}]*)"$/u.exec(line);
    if (!match) throw new Error(`not a line of a .vmx: ${line}`);
    const [, key, value] = match as unknown as [string, string, string];
    if (seen.has(key.toLowerCase())) throw new Error(`twice: ${key}`);
    seen.add(key.toLowerCase());
    entries.set(key, value);
  }
  return entries;
}

const vmxOf = (config: Config) =>
  parseVmx(generate(config).files.get('vmware/vmware-guest.vmx') as string);

/** Where each controller holds the system's disk, and what else it takes. */
const controllers = {
  nvme: { disk: 'nvme0:0', keys: { 'nvme0.present': 'TRUE' } },
  pvscsi: { disk: 'scsi0:0', keys: { 'scsi0.present': 'TRUE', 'scsi0.virtualDev': 'pvscsi' } },
  lsilogic: { disk: 'scsi0:0', keys: { 'scsi0.present': 'TRUE', 'scsi0.virtualDev': 'lsilogic' } },
  sata: { disk: 'sata0:0', keys: { 'sata0.present': 'TRUE' } },
} as const;

/** What the file must say for an answer set. */
function agree(vmx: ReadonlyMap<string, string>, config: Config): void {
  const { host, hyprland } = config;
  const arm = host.arch === 'aarch64-linux';
  const is = (wanted: Record<string, string>) => {
    for (const [key, value] of Object.entries(wanted)) expect(vmx.get(key), key).toBe(value);
  };
  is({
    '.encoding': 'UTF-8',
    'config.version': '8',
    displayName: host.name,
    guestOS: arm ? 'arm-other6xlinux-64' : 'other6xlinux-64',
    firmware: 'efi',
    'uefi.secureBoot.enabled': 'FALSE',
    memsize: String(host.memoryGiB * 1024),
    numvcpus: String(host.cpus),
    'cpuid.coresPerSocket': String(host.cpus),
    'mks.enable3d': 'TRUE',
    'ethernet0.virtualDev': 'vmxnet3',
    'ethernet0.connectionType': 'nat',
    'sata0:1.deviceType': 'cdrom-image',
    'sata0:1.fileName': 'nixos.iso',
    'bios.bootOrder': 'hdd,cdrom',
    'tools.upgrade.policy': 'manual',
    'gui.fitGuestUsingNativeDisplayResolution': hyprland.scale === '1' ? 'FALSE' : 'TRUE',
  });
  // VMware wants hardware 20 for OpenGL 4.3, and takes 1 to 8 GiB of graphics memory.
  expect(Number(vmx.get('virtualHW.version'))).toBeGreaterThanOrEqual(20);
  const graphics = Number(vmx.get('svga.graphicsMemoryKB'));
  expect(Number.isInteger(graphics)).toBe(true);
  expect(graphics).toBeGreaterThanOrEqual(1 << 20);
  expect(graphics).toBeLessThanOrEqual(8 << 20);
  expect(Number(vmx.get('memsize')) % 4).toBe(0);

  const controller = controllers[host.disk];
  is({
    ...controller.keys,
    [`${controller.disk}.present`]: 'TRUE',
    [`${controller.disk}.fileName`]: 'nixos.vmdk',
  });
  const disks = [...vmx].filter(([, value]) => value.endsWith('.vmdk'));
  expect(disks).toHaveLength(1);
  for (const bus of ['nvme0', 'scsi0']) {
    expect(vmx.has(`${bus}.present`)).toBe(controller.disk.startsWith(bus));
  }
  // NVMe, vmxnet3 and xHCI sit behind root ports, or the machine does not power on.
  for (const bridge of [4, 5, 6, 7]) {
    is({
      [`pciBridge${bridge}.present`]: 'TRUE',
      [`pciBridge${bridge}.virtualDev`]: 'pcieRootPort',
      [`pciBridge${bridge}.functions`]: '8',
    });
  }
  expect(vmx.has('hpet0.present')).toBe(!arm);

  // Text and pictures, and neither where that was turned off; what is dragged would land on the hidden X server of the service.
  const denied = host.clipboard ? 'FALSE' : 'TRUE';
  is({
    'isolation.tools.copy.disable': denied,
    'isolation.tools.paste.disable': denied,
    'isolation.tools.dnd.disable': 'TRUE',
  });

  const shares = [...vmx.keys()].filter((key) => key.startsWith('sharedFolder'));
  if (!host.sharedFolders) expect(shares).toEqual([]);
  else {
    is({
      'isolation.tools.hgfs.disable': 'FALSE',
      'sharedFolder.maxNum': '1',
      'sharedFolder0.present': 'TRUE',
      'sharedFolder0.enabled': 'TRUE',
      'sharedFolder0.readAccess': 'TRUE',
      'sharedFolder0.writeAccess': 'TRUE',
      'sharedFolder0.guestName': 'shared',
      'sharedFolder0.expiration': 'never',
      'sharedFolder0.hostPath': arm ? '/Users/Shared' : 'C:\\Users\\Public',
    });
  }
  // VMware makes these itself; written by us, two machines would share them.
  for (const key of ['uuid.bios', 'uuid.location', 'ethernet0.generatedAddress']) {
    expect(vmx.has(key)).toBe(false);
  }
}

describe('vmware-guest.vmx', () => {
  it.each(presets)('says what the preset $id says', ({ config }) => {
    agree(vmxOf(config), config);
  });

  const combinations = (['x86_64-linux', 'aarch64-linux'] as const).flatMap((arch) =>
    (['nvme', 'pvscsi', 'lsilogic', 'sata'] as const).map((disk) => ({ arch, disk })),
  );

  it.each(combinations)('has $disk on $arch, or the questions refuse it', ({ arch, disk }) => {
    const parsed = parseConfig({ host: { arch, disk } });
    const refused = arch === 'aarch64-linux' && (disk === 'pvscsi' || disk === 'lsilogic');
    expect(parsed.ok).toBe(!refused);
    if (parsed.ok) agree(vmxOf(parsed.config), parsed.config);
  });

  it('agrees with any answers, in plain ASCII', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        agree(vmxOf(config), config);
        expect(generate(config).files.get('vmware/vmware-guest.vmx')).toMatch(/^[\x20-\x7e\n]*$/);
      }),
      { numRuns: 100 },
    );
  });

  it('gives graphics a quarter of the memory, within what VMware takes', () => {
    const graphics = (memoryGiB: number) =>
      vmxOf(configSchema.parse({ host: { memoryGiB } })).get('svga.graphicsMemoryKB');
    expect(graphics(4)).toBe('1048576');
    expect(graphics(10)).toBe('2621440');
    expect(graphics(256)).toBe('8388608');
  });

  it.each(['a = b', 'a = "b" # c', 'a = "b"c"', 'a = "x|22y"', '# a', ''])(
    'would not be read with the line %j',
    (line) => {
      expect(() => parseVmx(`x = "y"\n${line}\nz = "y"`)).toThrow('not a line');
    },
  );

  it('leaves the clock to the guest, which keeps it by the network', () => {
    const { files } = generate(configSchema.parse({}));
    expect(files.get('vmware/vmware-guest.vmx')).toContain('tools.syncTime = "FALSE"');
    expect(files.get('modules/core/services.nix')).toContain('timesyncd.enable = true');
  });

  it('would not be read with a key twice', () => {
    expect(() => parseVmx('a.b = "1"\nA.B = "2"')).toThrow('twice');
  });
});
