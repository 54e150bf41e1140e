/** The disk that install.sh makes for each layout, made for real: Btrfs mounted, LUKS formatted and opened. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { left, type Machine, makeMachine, play, whyNoDisks } from './machine';

type Layout = 'luks' | 'btrfs' | 'luks-btrfs';
const missing = ['cryptsetup', 'btrfs', 'mkfs.btrfs'].filter(
  (name) => spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin:/sbin command -v ${name}`]).status !== 0,
);
const noBtrfs = readFileSync('/proc/filesystems', 'utf8').includes('btrfs')
  ? undefined
  : 'this kernel has no Btrfs';
const noDisks = whyNoDisks() ?? (missing.length > 0 ? `not here: ${missing.join(', ')}` : noBtrfs);

const machines: Machine[] = [];
afterAll(() => {
  for (const { work } of machines) rmSync(work, { recursive: true, force: true });
}, 60_000);

function machineFor(diskLayout: Layout): Machine {
  const { files } = generate(configSchema.parse({ host: { diskLayout } }));
  const machine = makeMachine(new Map([...files].filter(([path]) => !path.startsWith('modules/'))));
  machines.push(machine);
  return machine;
}

const report = `
blkid --probe --output export "$LOOP"p3 | grep -E '^(LABEL|TYPE)=' | sort | tr '\\n' ' ' >"$WORK/outside"
findmnt --raw --noheadings --output TARGET,FSTYPE,OPTIONS | grep -E "^/mnt" >"$WORK/mounts"
awk 'NR > 1 { print $1 }' /proc/swaps | { grep "^$LOOP" || true; } | sed "s|$LOOP|DISK|" >"$WORK/swaps"
`;

/** The script that a module of the flake makes a command of, as Nix reads its text. */
function snapshotScript(machine: Machine): string {
  const module = readFileSync(`${machine.flake}/hosts/vmware-guest/disk-btrfs.nix`, 'utf8');
  const [, text = ''] = /writeShellScriptBin "snapshot" ''\n([\s\S]*?)\n {2}'';/.exec(module) ?? [];
  return text.replaceAll("''$", '$');
}

describe('install.sh', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  it('makes a disk of Btrfs that the command `snapshot` keeps the last ten of', async () => {
    const machine = machineFor('btrfs');
    const put = (name: string, text: string) =>
      writeFileSync(join(machine.work, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    put('sudo', 'exec "$@"');
    // A second later each time.
    put(
      'date',
      'n=$(($(cat /tmp/second 2>/dev/null || echo 10) + 1)); echo $n >/tmp/second; echo 2026-01-01_00-00-$n',
    );
    put('snapshot', snapshotScript(machine));
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes; echo mine >/mnt/home/mine
      # The new system as root, with this machine's programs.
      for folder in bin lib lib64 sbin usr; do
        [ -e /$folder ] || continue
        mkdir -p /mnt/$folder; mount --bind /$folder /mnt/$folder
      done
      mkdir -p /mnt/work /mnt/tmp /mnt/dev
      mount --bind "$WORK" /mnt/work; mount --bind /dev /mnt/dev
      for turn in 1 2 3 4 5 6 7 8 9 10 11 12; do
        chroot /mnt env PATH=/work/bin:/usr/sbin:/usr/bin:/sbin:/bin sh /work/bin/snapshot >&2
        rm -f /mnt/home/mine
      done
      ls /mnt/.snapshots >"$WORK/kept"
      btrfs subvolume list -r /mnt | sed 's/.* path @snapshots.//' | sort >"$WORK/readonly"
      ls /mnt/.snapshots/*/home >"$WORK/homes"`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    const last = Array.from({ length: 10 }, (_, i) => `2026-01-01_00-00-${13 + i}`);
    expect(left(machine, 'kept').trim().split('\n')).toEqual(last);
    expect(left(machine, 'readonly').trim().split('\n')).toEqual(
      last.flatMap((name) => [`${name}/home`, `${name}/system`]),
    );
  });

  it('makes subvolumes of Btrfs, and finds them when it goes on after a failure', async () => {
    const machine = machineFor('btrfs');
    const outcome = await play(
      machine,
      `make_disk disk 20; INSTALL=dies start --disk "$LOOP" --yes || true; start --disk "$LOOP" --yes; ${report}
      touch /mnt/home/mine; btrfs subvolume list /mnt | sed 's/.* path //' | sort >"$WORK/subvolumes"`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stderr).toContain('Nothing is erased; the installation continues.');
    expect(left(machine, 'outside')).toBe('LABEL=nixos TYPE=btrfs ');
    expect(left(machine, 'subvolumes')).toBe('@\n@home\n@nix\n@snapshots\n');
    const mounts = left(machine, 'mounts').trim().split('\n');
    for (const [at, name] of [
      ['/mnt', '@'],
      ['/mnt/home', '@home'],
      ['/mnt/nix', '@nix'],
      ['/mnt/.snapshots', '@snapshots'],
    ]) {
      const line = mounts.find((text) => text.startsWith(`${at} `));
      expect(line).toMatch(new RegExp(`^${at} btrfs .*noatime.*compress=zstd.*subvol=/${name}$`));
    }
    expect(left(machine, 'swaps')).toBe('DISKp2\n');
  });

  it('makes a disk anew where it stopped between its subvolumes, and never one that holds something', async () => {
    const machine = machineFor('btrfs');
    // Stops once, before the third one; the file system is still mounted as a whole then.
    writeFileSync(
      join(machine.work, 'bin/btrfs'),
      `#!/bin/sh
case $* in
  *create*/@nix) [ -e "$WORK/stopped" ] || { : >"$WORK/stopped"; exit 1; } ;;
esac
exec "$(PATH=/usr/sbin:/sbin:/usr/bin:/bin command -v btrfs)" "$@"
`,
      { mode: 0o755 },
    );
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes 2>"$WORK/first" || true
      findmnt --noheadings --raw --output FSROOT /mnt >"$WORK/between"
      touch /mnt/@home/mine; start --disk "$LOOP" --yes 2>"$WORK/second" || true; rm /mnt/@home/mine
      start --disk "$LOOP" --yes; ${report}`,
    );
    expect(left(machine, 'first')).toContain("Stopped in the stage 'format'");
    expect(left(machine, 'between')).toBe('/\n');
    expect(left(machine, 'second')).toContain('as a whole, and it is not empty.');
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(left(machine, 'mounts')).toMatch(/^\/mnt btrfs .*subvol=\/@$/m);
  });

  it.each(['luks', 'luks-btrfs'] as const)(
    'encrypts the disk with the passphrase that is typed: %s',
    async (layout) => {
      const machine = machineFor(layout);
      const outcome = await play(
        machine,
        `make_disk disk 20
        printf 'correct horse\\ncorrect horse\\n' | start --disk "$LOOP" --yes; ${report}
        printf 'correct horse' | /sbin/cryptsetup open --test-passphrase --key-file - "$LOOP"p3 && echo opens >"$WORK/right"
        printf 'wrong horse' | /sbin/cryptsetup open --test-passphrase --key-file - "$LOOP"p3 || echo shut >"$WORK/wrong"`,
      );
      expect(outcome.stderr).toContain('Done: NixOS is on /dev/loop');
      expect(left(machine, 'outside')).toBe('LABEL=luks TYPE=crypto_LUKS ');
      expect(left(machine, 'mounts')).toMatch(
        layout === 'luks' ? /^\/mnt ext4 /m : /^\/mnt btrfs .*subvol=\/@$/m,
      );
      expect(left(machine, 'right')).toBe('opens\n');
      expect(left(machine, 'wrong')).toBe('shut\n');
      // What is swapped out while installing would lie there in the clear.
      expect(left(machine, 'swaps')).toBe('');
      expect(outcome.status, outcome.stderr).toBe(0);
    },
  );

  it('stops when the passphrase is not the same twice, and nothing is installed', async () => {
    const machine = machineFor('luks');
    const outcome = await play(
      machine,
      `make_disk disk 20; printf 'one\\ntwo\\n' | start --disk "$LOOP" --yes`,
    );
    expect(outcome.status).not.toBe(0);
    expect(outcome.stderr).toContain("Stopped in the stage 'format'");
    expect(left(machine, 'nixos-install')).toBe('');
  });
});
