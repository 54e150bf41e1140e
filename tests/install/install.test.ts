import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '@/lib/config/repair';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { left, type Machine, makeMachine, play, whyNoDisks } from './machine';

const noDisks = whyNoDisks();
const machines: Machine[] = [];

/** A machine with what the script itself looks at; with `whole`, with every file of the flake. */
function machineFor(
  answers: ConfigInput = {},
  more: Record<string, string> = {},
  whole = false,
): Machine {
  const { files } = generate(configSchema.parse(answers));
  const some = [...files].filter(([path]) => whole || !path.startsWith('modules/'));
  const machine = makeMachine(new Map([...some, ...Object.entries(more)]));
  machines.push(machine);
  return machine;
}

afterAll(() => {
  for (const { work } of machines) rmSync(work, { recursive: true, force: true });
}, 60_000);

const report = `
sgdisk --print "$LOOP" >"$WORK/table"
for part in "$LOOP"p*; do blkid --probe --output export "$part" | grep -E '^(LABEL|TYPE)=' | sort | tr '\\n' ' '; echo; done >"$WORK/labels"
findmnt --raw --noheadings --output TARGET,SOURCE,FSTYPE | grep -E "^/mnt(/boot)? " | sed "s|$LOOP|DISK|" >"$WORK/mounts"
awk 'NR > 1 { print $1 }' /proc/swaps | { grep "^$LOOP" || true; } | sed "s|$LOOP|DISK|" >"$WORK/swaps"
(cd /mnt && find . -path ./lost+found -prune -o -printf '%p %M %u:%g\\n' | sort) >"$WORK/tree"
`;

/** Partition rows of `sgdisk --print`: number, size, code, name. */
function partitions(machine: Machine): string[] {
  return left(machine, 'table')
    .split('\n')
    .map((line) => /^\s+(\d)\s+\d+\s+\d+\s+(\S+ \S+)\s+(\S+)\s+(\S+)$/.exec(line))
    .flatMap((m) => (m ? [`${m[1]} ${m[2]} ${m[3]} ${m[4]}`] : []));
}

const cacheOptions = [
  '--option',
  'extra-substituters',
  'https://hyprland.cachix.org https://nix-community.cachix.org',
  '--option',
  'extra-trusted-public-keys',
  'hyprland.cachix.org-1:a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc= nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs=',
];

describe.concurrent('install.sh on a disk', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  it('prepares the disk and installs what was unpacked', async () => {
    const machine = machineFor(
      {},
      { 'secrets.nix': '{ }\n', 'vmware/seed.iso': 'the same files once more\n' },
      true,
    );
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes; ${report} cat /mnt/etc/nixos/flake.nix >"$WORK/copied"`,
    );
    expect(outcome.stderr).toContain('Done: NixOS is on /dev/loop');
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toBe('');
    expect(partitions(machine)).toEqual([
      '1 1024.0 MiB EF00 boot',
      '2 4.0 GiB 8200 swap',
      '3 15.0 GiB 8300 nixos',
    ]);
    expect(left(machine, 'labels')).toBe(
      'LABEL=boot TYPE=vfat \nLABEL=swap TYPE=swap \nLABEL=nixos TYPE=ext4 \n',
    );
    const mounts = left(machine, 'mounts').trim().split('\n');
    expect(mounts[0]).toBe('/mnt DISKp3 ext4');
    expect(mounts[1]).toMatch(/^\/mnt\/boot (DISKp1 vfat|vfat-stand-in tmpfs)$/);
    expect(left(machine, 'swaps')).toBe('DISKp2\n');

    const { files } = generate(configSchema.parse({}));
    const tree = left(machine, 'tree');
    for (const [path] of files) {
      const mode = path.endsWith('.sh') ? '-rwxr-xr-x' : '-rw-r--r--';
      expect(tree).toContain(`./etc/nixos/${path} ${mode} root:root\n`);
    }
    expect(tree).toContain('./etc/nixos/secrets.nix -rw------- root:root\n');
    expect(tree).toContain('./etc/nixos drwxr-xr-x root:root\n');
    // What it was made as, for `reconfigure`: without secrets.
    expect(tree).toContain('./etc/nixos.base/flake.nix ');
    expect(tree).not.toMatch(/nixos\.base\/secrets(?:\.nix)? /);
    expect(tree).not.toMatch(/nixos\.(new|old)/);
    expect(tree).not.toContain('seed.iso');
    expect(left(machine, 'copied')).toBe(files.get('flake.nix'));

    expect(left(machine, 'nixos-install').trimEnd().split('\n')).toEqual([
      '--root',
      '/mnt',
      '--flake',
      'path:/mnt/etc/nixos#vmware-guest',
      '--no-root-passwd',
      '--no-channel-copy',
      ...cacheOptions,
    ]);
    expect(left(machine, 'nixos-enter')).toBe('--root\n/mnt\n-c\npasswd nixos\n');
  });

  it('makes no swap where none was wanted, and installs at another target', async () => {
    const machine = machineFor({ host: { swapGiB: 0, name: 'falcon' }, user: { name: 'ada' } });
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes --target "$WORK/new//"; ${report.replaceAll('/mnt', '$WORK/new')}`,
      { ACCOUNT: 'ada', TARGET: join(machine.work, 'new') },
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(partitions(machine)).toEqual(['1 1024.0 MiB EF00 boot', '2 19.0 GiB 8300 nixos']);
    expect(left(machine, 'swaps')).toBe('');
    expect(left(machine, 'nixos-install')).toContain(
      `path:${machine.work}/new/etc/nixos#vmware-guest\n`,
    );
    expect(left(machine, 'nixos-enter')).toContain('passwd ada\n');
  });

  it.each([
    ['nvme', 'nvme0n1', 'p'],
    ['sata', 'sda', ''],
    ['pvscsi', 'sda', ''],
    ['lsilogic', 'sda', ''],
  ] as const)(
    'finds the only disk behind %s among all that is no disk',
    async (disk, name, suffix) => {
      const machine = machineFor({ host: { disk } });
      const outcome = await play(
        machine,
        `make_disk disk 20; rename_disk ${name} "${suffix}"
      export DISKS="/dev/loop77 loop 0 1 900000000
/dev/sr0 rom 1 0 1300000000
/dev/fd0 disk 1 0 4096
/dev/sdz disk 1 0 64000000000
/dev/zram0 disk 0 0 64000000000
/dev/${name} disk 0 0 21474836480"
      start --yes; ${report.replaceAll('"$LOOP"p', `/dev/${name}${suffix}`)}`,
      );
      expect(outcome.status, outcome.stderr).toBe(0);
      expect(outcome.stderr).toContain(`Partitioning /dev/${name}`);
      expect(partitions(machine)).toHaveLength(3);
      expect(left(machine, 'labels')).toContain('LABEL=nixos TYPE=ext4');
      expect(left(machine, 'mounts')).toContain(`/mnt /dev/${name}${suffix}3 ext4`);
      expect(left(machine, 'nixos-install')).toContain('path:/mnt/etc/nixos#vmware-guest\n');
    },
  );

  it.each(['partition', 'format', 'mount', 'copy'])(
    'stops after %s when asked to',
    async (stage) => {
      const machine = machineFor();
      const outcome = await play(
        machine,
        `make_disk disk 20; start --disk "$LOOP" --yes --until ${stage}; ${report}`,
      );
      expect(outcome.status, outcome.stderr).toBe(0);
      expect(outcome.stderr).toContain(`Stopped after '${stage}', as you asked.`);
      expect(partitions(machine)).toHaveLength(3);
      const reached = ['partition', 'format', 'mount', 'copy'].indexOf(stage);
      expect(left(machine, 'labels').includes('LABEL=nixos')).toBe(reached >= 1);
      expect(left(machine, 'mounts').includes('/mnt DISKp3')).toBe(reached >= 2);
      expect(left(machine, 'tree').includes('./etc/nixos/flake.nix')).toBe(reached >= 3);
      expect(left(machine, 'nixos-install')).toBe('');
    },
  );

  it('asks before it erases, and takes yes', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      'make_disk disk 20; echo yes | start --disk "$LOOP" --until partition',
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stderr).toContain('Type yes to erase /dev/loop');
  });

  it('asks for no password where the configuration has one', async () => {
    const machine = machineFor();
    const outcome = await play(machine, 'make_disk disk 20; start --disk "$LOOP" --yes', {
      HASH: '$y$j9T$x$y',
    });
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(left(machine, 'nixos-enter')).toBe('');
  });

  it('asks for the password of the account that was really made', async () => {
    const machine = machineFor();
    const outcome = await play(machine, 'make_disk disk 20; start --disk "$LOOP" --yes', {
      ACCOUNT: 'renamed',
    });
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stderr).toContain('renamed on vmware-guest');
    expect(left(machine, 'nixos-enter')).toBe('--root\n/mnt\n-c\npasswd renamed\n');
  });

  it('says how to set the password when the prompt fails three times', async () => {
    const machine = machineFor();
    const outcome = await play(machine, 'make_disk disk 20; start --disk "$LOOP" --yes', {
      PASSWD: 'fails',
    });
    expect(outcome.status).toBe(1);
    expect(left(machine, 'nixos-enter').match(/passwd nixos/g)).toHaveLength(3);
    expect(outcome.stderr).toContain("sudo nixos-enter --root /mnt -c 'passwd nixos'");
  });
});

describe.concurrent('install.sh refuses', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  const disk = 'make_disk disk 20; ';
  const cases: readonly [
    what: string,
    script: string,
    says: string,
    env?: Record<string, string>,
  ][] = [
    ['silence as an answer', `${disk} refused --disk "$LOOP" </dev/null`, 'not confirmed'],
    ['any answer but yes', `${disk} echo y | refused --disk "$LOOP"`, 'not confirmed'],
    [
      'a disk smaller than 20 GiB',
      'make_disk disk 19; refused --disk "$LOOP" --yes',
      'too small: 19 GiB, and 20 GiB are needed',
    ],
    [
      'a mounted disk',
      `${disk} mkfs.ext4 -q "$LOOP"; mkdir "$WORK/m"; mount "$LOOP" "$WORK/m"; PREPARED=1 refused --disk "$LOOP" --yes --force`,
      'is in use and stays as it is',
    ],
    [
      'a disk with a mounted partition',
      `${disk} start --disk "$LOOP" --yes --until format; mkdir "$WORK/m"; mount "$LOOP"p3 "$WORK/m"; PREPARED=1 refused --disk "$LOOP" --yes`,
      'is in use and stays as it is',
    ],
    [
      'a disk that is swapped on',
      `${disk} mkswap -q "$LOOP"; swapon "$LOOP"; PREPARED=1 refused --disk "$LOOP" --yes`,
      'is in use and stays as it is',
    ],
    [
      'the only disk, when it is in use',
      `${disk} rename_disk sda ''; mkfs.ext4 -q /dev/sda; mkdir "$WORK/m"; mount /dev/sda "$WORK/m"; export DISKS="/dev/sda disk 0 0 64000000000"; PREPARED=1 refused --yes`,
      'If it is from an earlier try: sudo umount -R /mnt; sudo swapoff -a',
    ],
    [
      'two disks to choose from',
      `${disk} export DISKS="/dev/sda disk 0 0 64000000000
/dev/nvme0n1 disk 0 0 64000000000"; refused --yes`,
      'more than one disk: /dev/sda /dev/nvme0n1',
    ],
    [
      'only a small disk',
      `export DISKS="/dev/sda disk 0 0 8000000000"; refused --yes`,
      'Smaller than 20 GiB: /dev/sda (7 GiB)',
    ],
    ['no disk at all', `export DISKS="/dev/sr0 rom 1 0 1"; refused --yes`, 'no disk to install on'],
    ['a disk that does not exist', 'refused --disk /dev/nope --yes', 'there is no disk /dev/nope'],
    ['a file as disk', `refused --disk "$WORK/flake/flake.nix" --yes`, '--disk takes a device'],
    [
      'a partition as disk',
      `${disk} start --disk "$LOOP" --yes --until partition; PREPARED=1 refused --disk "$LOOP"p3 --yes`,
      'is no whole disk',
    ],
    [
      'a machine started by BIOS',
      `${disk} umount /sys/firmware; refused --disk "$LOOP" --yes`,
      'BIOS',
    ],
    [
      'a machine that is not VMware’s',
      `${disk} refused --disk "$LOOP" --yes`,
      'not a VMware guest (found: kvm)',
      { VIRT: 'kvm' },
    ],
    [
      'a machine with little memory',
      `${disk} echo 'MemTotal: 2000000 kB' >"$WORK/meminfo"; mount --bind "$WORK/meminfo" /proc/meminfo; refused --disk "$LOOP" --yes`,
      'only 1953 MiB of memory',
    ],
    [
      'the wrong processor',
      `${disk} printf '#!/bin/sh\\necho riscv64\\n' >"$WORK/bin/uname"; chmod +x "$WORK/bin/uname"; refused --disk "$LOOP" --yes`,
      'this machine is riscv64',
    ],
    [
      'anybody but root',
      `${disk} chmod 755 "$WORK"; if setpriv --reuid 65534 --clear-groups sh "$WORK/flake/install.sh" --disk "$LOOP" --yes; then exit 99; fi; echo 'exit 1'`,
      'this needs root',
    ],
    [
      'a target where something else is mounted',
      `${disk} mount -t tmpfs none /mnt; refused --disk "$LOOP" --yes`,
      'something else is mounted at /mnt',
    ],
    [
      'to hide the folder it is started from',
      `${disk} mkdir -p "$WORK/t"; cp -R "$WORK/flake" "$WORK/t/"; if sh "$WORK/t/flake/install.sh" --disk "$LOOP" --target "$WORK/t" --yes; then exit 99; fi; echo 'exit 1'`,
      'this folder lies inside',
    ],
    [
      'half an archive',
      `${disk} rm "$WORK/flake/flake.lock"; refused --disk "$LOOP" --yes`,
      'flake.lock is not beside',
    ],
    [
      'a machine without NixOS’ installer',
      `${disk} rm "$WORK/bin/nixos-install"; refused --disk "$LOOP" --yes`,
      'not found here: nixos-install',
    ],
  ];

  it.each(cases)('%s', async (_, script, says, env) => {
    const machine = machineFor();
    const outcome = await play(machine, script, env);
    expect(outcome.stderr).toContain(says);
    expect(outcome.stdout, outcome.stderr).toContain('exit 1');
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(left(machine, 'nixos-install')).toBe('');
  });

  it('no more than a warning, with --force', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20; umount /sys/firmware
      echo 'MemTotal: 2000000 kB' >"$WORK/meminfo"; mount --bind "$WORK/meminfo" /proc/meminfo
      start --disk "$LOOP" --yes --force`,
      { VIRT: 'none', NETWORK: 'down' },
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stderr.match(/^warning: /gm)).toHaveLength(4);
    expect(outcome.stderr).toContain('cache.nixos.org does not answer');
    expect(left(machine, 'nixos-install')).not.toBe('');
  });
});

describe.concurrent('install.sh, when nixos-install gives up, says what to do:', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  const small = `printf '#!/bin/sh\\necho\\necho x 1 1 100 1 x\\n' >"$WORK/bin/df"; chmod +x "$WORK/bin/df";`;
  it.each([
    ['start it again', '', {}, 'Most often a download failed. Start it again'],
    ['the network', '', { NETWORK: 'down' }, 'does not answer. Is the network adapter'],
    [
      'the proxy',
      '',
      { NETWORK: 'down', https_proxy: 'http://p:1' },
      'Can the virtual machine reach the proxy',
    ],
    ['memory', '', { STATUS: '137' }, 'The machine ran out of memory.'],
    [
      'memory, by the kernel',
      '',
      { DMESG: '[1] Out of memory: Killed process' },
      'ran out of memory',
    ],
    ['the disk', small, { NETWORK: 'down' }, 'The disk is full.'],
    ['it was stopped', '', { STATUS: '130' }, 'installation was interrupted. Start it again'],
  ])('%s', async (_, prepare, env: Record<string, string>, says) => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20; ${prepare} start --disk "$LOOP" --yes`,
      {
        INSTALL: 'dies',
        ...env,
      },
    );
    expect(outcome.status).toBe(Number(env.STATUS ?? 17));
    expect(outcome.stderr).toContain('NixOS is not installed completely yet. The disk is ready');
    expect(outcome.stderr).toContain(says);
  });
});

describe.concurrent('install.sh behind a proxy', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  const standard = (url: string, none = '127.0.0.1,localhost') =>
    `http_proxy=${url}\nhttps_proxy=${url}\nno_proxy=${none}\n`;
  const begin = 'make_disk disk 20;';
  const configured = { host: { proxy: 'http://configured:1' } };
  // What sudo does: the program gets a clean environment, its parent still has the old one.
  const cleaned = `sh -c 'env -i PATH="$PATH" WORK="$WORK" TARGET=/mnt ACCOUNT=nixos REAL_LSBLK=/bin/lsblk sh "$WORK/flake/install.sh" --disk "$LOOP" --yes; exit $?'`;

  it.each([
    ['none', {}, 'start --disk "$LOOP" --yes', {}, ''],
    ['the answers’', configured, 'start --disk "$LOOP" --yes', {}, standard('http://configured:1')],
    [
      'the environment’s before that',
      configured,
      'start --disk "$LOOP" --yes',
      { https_proxy: 'http://own:1', no_proxy: 'a.b' },
      standard('http://own:1', 'a.b'),
    ],
    [
      'an option’s before all',
      configured,
      'start --disk "$LOOP" --yes --proxy http://u:p%40@option:1 --no-proxy c.d',
      { http_proxy: 'http://own:1' },
      standard('http://u:p%40@option:1', 'c.d'),
    ],
    [
      'what sudo dropped',
      {},
      cleaned,
      { http_proxy: 'http://caller:1', no_proxy: 'e.f' },
      standard('http://caller:1', 'e.f'),
    ],
  ])('takes %s', async (_, answers: ConfigInput, script, env: Record<string, string>, expected) => {
    const machine = machineFor(answers);
    const outcome = await play(machine, `${begin} ${script}`, env);
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(left(machine, 'proxy')).toBe(expected);
  });

  it('reloads the daemon, where there is systemd', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `${begin} mount -t tmpfs none /run; mkdir -p /run/systemd/system
       start --disk "$LOOP" --yes --proxy http://u:p%40@option:1
       cat /run/systemd/system/nix-daemon.service.d/proxy.conf`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    // systemd reads %% as one percent sign.
    expect(outcome.stdout).toBe(
      '[Service]\nEnvironment="http_proxy=http://u:p%%40@option:1" "https_proxy=http://u:p%%40@option:1" "no_proxy=127.0.0.1,localhost"\n',
    );
    expect(left(machine, 'systemctl')).toBe('daemon-reload\ntry-restart nix-daemon.service\n');
  });

  it.each(['http://a"b:1', "http://a'b:1", 'http://a b:1', 'http://a\\b:1', 'http://a\nb:1'])(
    'refuses %j',
    async (proxy) => {
      const machine = machineFor();
      const outcome = await play(machine, 'start --dry-run --proxy "$BAD"', { BAD: proxy });
      expect(outcome.status).toBe(2);
      expect(outcome.stderr).toContain('a proxy has no quotes, spaces or backslashes');
    },
  );
});

describe.concurrent('install.sh again', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  const keep = 'echo mine >/mnt/root-file; ';

  it('goes on after a failed installation, and erases nothing', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20
      INSTALL=dies start --disk "$LOOP" --yes && exit 99
      ${keep} umount /mnt/boot
      start; cat /mnt/root-file; ${report}`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stderr).toContain("Stopped in the stage 'install' (exit status 17).");
    expect(outcome.stderr).toContain('Nothing is erased; the installation continues.');
    expect(outcome.stderr.match(/==> Partitioning/g)).toHaveLength(1);
    expect(outcome.stdout).toBe('mine\n');
    expect(left(machine, 'mounts').split('\n')).toHaveLength(3);
    expect(left(machine, 'tree')).toContain('./etc/nixos.old');
  });

  it('goes on after being killed while installing', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20
      INSTALL=hangs setsid sh "$WORK/flake/install.sh" --disk "$LOOP" --yes & pid=$!
      until [ -e "$WORK/hanging" ]; do sleep 0.05; done
      kill -KILL "-$pid"; wait "$pid" || true
      ${keep} start --yes; cat /mnt/root-file`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stdout).toBe('mine\n');
    expect(outcome.stderr).toContain('Done: NixOS is on');
  });

  it('says where it stopped when it is interrupted', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20
      INSTALL=hangs setsid sh "$WORK/flake/install.sh" --disk "$LOOP" --yes & pid=$!
      until [ -e "$WORK/hanging" ]; do sleep 0.05; done
      kill -TERM "-$pid"; wait "$pid" || echo "exit $?"`,
    );
    expect(outcome.stdout).toBe('exit 143\n');
    expect(outcome.stderr).toContain("Stopped in the stage 'install' (exit status 143).");
  });

  it.each(['wipefs', 'sgdisk', 'mkfs.fat', 'mkfs.ext4', 'cp'])(
    'begins anew after being killed in %s',
    async (tool) => {
      const machine = machineFor();
      const outcome = await play(
        machine,
        `make_disk disk 20
        real=$(command -v ${tool})
        printf '#!/bin/sh\\nrm "$0"\\n%s "$@"\\nkill -KILL $PPID\\n' "$real" >"$WORK/bin/${tool}"; chmod +x "$WORK/bin/${tool}"
        start --disk "$LOOP" --yes && exit 99
        start --disk "$LOOP" --yes; ${report}`,
      );
      expect(outcome.status, outcome.stderr).toBe(0);
      expect(partitions(machine)).toHaveLength(3);
      expect(left(machine, 'labels')).toContain('LABEL=nixos TYPE=ext4');
      expect(left(machine, 'tree')).toContain('./etc/nixos/flake.nix ');
      expect(left(machine, 'tree')).not.toContain('nixos.new');
    },
  );

  it('can be run twice to the end', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes; ${keep} start --disk "$LOOP" --yes; cat /mnt/root-file; ${report}`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stdout).toBe('mine\n');
    expect(left(machine, 'mounts').trim().split('\n')).toHaveLength(2);
  });

  it('starts over on a disk with leftovers once they are unmounted', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes; ${keep}
      umount -R /mnt; swapoff "$LOOP"p2; start --disk "$LOOP" --yes --until mount; ls /mnt; ${report}`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stdout).not.toContain('root-file');
    expect(partitions(machine)).toHaveLength(3);
  });

  it('will not go on with another disk than the one named', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk one 20 8; start --disk "$LOOP" --yes --until mount; first=$LOOP
      make_disk two 20; refused --disk "$LOOP" --yes; LOOP=$first`,
    );
    expect(outcome.stdout, outcome.stderr).toBe('exit 1\n');
    expect(outcome.stderr).toMatch(/\/mnt holds the disk \/dev\/loop\d+, not \/dev\/loop\d+/);
  });

  it('can be started from the copy it made', async () => {
    const machine = machineFor();
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes --until copy; sh /mnt/etc/nixos/install.sh; ${report}`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stderr).toContain('It is there already.');
    expect(left(machine, 'tree')).not.toContain('nixos.old');
  });
});

describe.concurrent('install.sh and agenix', () => {
  beforeEach((context) => {
    if (noDisks) context.skip(noDisks);
  });

  const answers: ConfigInput = { secrets: { scheme: 'agenix' } };
  const identity = `# created for a test\nAGE-SECRET-KEY-1${'Q'.repeat(58)}\n`;
  const encrypted = { 'secrets/user-password.age': 'age-encryption.org/v1\n' };

  it.each([
    ['in the folder', 'key.txt'],
    ['in the folder above', '../key.txt'],
  ])('takes the key %s, and keeps every copy of it out of the flake', async (_, place) => {
    const machine = machineFor(answers, {
      ...encrypted,
      [place]: identity,
      'notes/copy of key.txt': identity,
    });
    const outcome = await play(
      machine,
      `make_disk disk 20; start --disk "$LOOP" --yes; cat /mnt/var/lib/agenix/key.txt; grep -rl 'AGE-SECRET-KEY-1Q' /mnt/etc >"$WORK/leaks" || true; ${report}`,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(outcome.stdout).toBe(identity);
    expect(left(machine, 'leaks')).toBe('');
    expect(left(machine, 'tree')).toContain('./var/lib/agenix/key.txt -rw------- root:root\n');
    expect(left(machine, 'tree')).toContain('./var/lib/agenix drwx------ root:root\n');
    expect(left(machine, 'tree')).toContain('./etc/nixos/secrets/user-password.age ');
    expect(left(machine, 'tree')).toContain('./etc/nixos/install.sh ');
  });

  it('goes on from the copy on the disk, as it advises, and leaves no key in it', async () => {
    for (const again of ['', `printf 'AGE-SECRET-KEY-1%058d\\n' 0 >/mnt/etc/nixos/key.txt; `]) {
      const machine = machineFor(answers, { ...encrypted, 'key.txt': identity });
      const outcome = await play(
        machine,
        `make_disk disk 20; INSTALL=dies start --disk "$LOOP" --yes 2>"$WORK/first" || true
        mkdir -p /mnt/etc/nixos/notes; for name in a notes/a; do
          printf 'mine: AGE-SECRET-KEY-1%058d\\n' 7 >"/mnt/etc/nixos/$name"; done
        ${again}sh /mnt/etc/nixos/install.sh; cat /mnt/var/lib/agenix/key.txt
        grep -rl AGE-SECRET-KEY-1 /mnt/etc >"$WORK/leaks" || true; ${report}`,
        { DMESG: '', HASH: '$y$x' },
      );
      expect(left(machine, 'first')).toContain('sudo sh /mnt/etc/nixos/install.sh');
      expect(outcome.status, outcome.stderr).toBe(0);
      expect(outcome.stderr).toContain('Done: NixOS is on');
      expect(outcome.stdout).toBe(again === '' ? identity : `AGE-SECRET-KEY-1${'0'.repeat(58)}\n`);
      expect(left(machine, 'leaks')).toBe('');
      const tree = left(machine, 'tree');
      expect(tree).toContain('./var/lib/agenix/key.txt -rw------- root:root\n');
      // Other keys may be the only copy of somebody's: they are moved, not deleted, also two of one name.
      expect(tree.match(/^\.\/var\/lib\/agenix\/moved\/a\S* -rw------- /gm)).toHaveLength(2);
    }
  });

  it('refuses to begin without the key', async () => {
    const machine = machineFor(answers, encrypted);
    const outcome = await play(machine, 'make_disk disk 20; refused --disk "$LOOP" --yes');
    expect(outcome.stdout, outcome.stderr).toBe('exit 1\n');
    expect(outcome.stderr).toContain('the key to your secrets is missing');
  });

  it('refuses a key that is none', async () => {
    const machine = machineFor(answers, { ...encrypted, 'key.txt': 'age1public\n' });
    const outcome = await play(machine, 'make_disk disk 20; refused --disk "$LOOP" --yes');
    expect(outcome.stdout, outcome.stderr).toBe('exit 1\n');
    expect(outcome.stderr).toContain('holds no age key');
  });

  it('needs none where nothing is encrypted, and asks for the password', async () => {
    const machine = machineFor(answers);
    const outcome = await play(machine, 'make_disk disk 20; start --disk "$LOOP" --yes');
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(left(machine, 'nixos-enter')).toContain('passwd nixos');
  });
});

describe('install.sh without a disk', () => {
  const run = (machine: Machine, ...words: string[]) =>
    spawnSync('sh', [join(machine.flake, 'install.sh'), ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it.each([
    ['default', {}, '/dev/nvme0n1'],
    ['sata, no swap', { host: { disk: 'sata', swapGiB: 0 } }, '/dev/sda'],
    ['agenix', { secrets: { scheme: 'agenix' }, user: { name: 'ada' } }, '/dev/nvme0n1'],
  ] as const)('prints every command of a dry run: %s', async (name, answers, disk) => {
    const machine = machineFor(answers as ConfigInput, {
      'key.txt': `AGE-SECRET-KEY-1${'Q'.repeat(58)}\n`,
    });
    const { status, stdout, stderr } = run(machine, '--dry-run', '--disk', disk);
    expect(status, stderr).toBe(0);
    await expect(stdout.replaceAll(machine.flake, 'FLAKE')).toMatchFileSnapshot(
      `../golden/install/dry-run-${name.replaceAll(/[^a-z]+/g, '-')}.txt`,
    );
  });

  it('prints commands that a shell reads back word by word', async () => {
    const machine = machineFor();
    const odd = join(machine.work, `it's a "dir" $(touch x) \\ \`y\` #`);
    spawnSync('cp', ['-R', machine.flake, odd]);
    const script = join(odd, 'install.sh');
    const { stdout } = spawnSync('sh', [script, '--dry-run', '--disk', '/dev/nvme0n1'], {
      encoding: 'utf8',
    });
    const line = stdout.split('\n').find((text) => text.startsWith('cp -R '));
    const back = spawnSync('sh', ['-c', `eval "set -- $LINE"; printf '%s\\n' "$@"`], {
      encoding: 'utf8',
      env: { ...process.env, LINE: line },
    });
    expect(back.stdout).toBe(`cp\n-R\n${odd}/.\n/mnt/etc/nixos.new/\n`);
  });

  it.each([
    [['--until', 'dinner'], '--until takes'],
    [['--disk'], '--disk needs a value'],
    [['--frobnicate'], 'unknown option: --frobnicate'],
    [['--target', 'mnt'], 'full path'],
    [['--target', '/'], 'plain letters'],
    [['--target', '/mnt/../..'], 'plain letters'],
    [['--target', '/mnt/a b'], 'plain letters'],
    [['--target', '/mnt/x?y#z'], 'plain letters'],
  ])('explains %j', (words, says) => {
    const { status, stderr, stdout } = run(machineFor(), ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
  });

  it.each([
    '$(touch x)',
    '`id`',
    "a'b",
    'a"b',
    'a;b',
    'a b',
    'a\\b',
    'a\nb',
    'a$b',
    '../a',
    '-a',
    'ä',
    '',
  ])('never meets a name like %j', (name) => {
    expect(parseConfig({ host: { name } }).ok).toBe(false);
    expect(parseConfig({ user: { name } }).ok).toBe(false);
  });

  it('reads every name that the questions allow as one plain word', () => {
    const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
    const account = /^[a-z_][a-z0-9_-]{0,30}$/;
    const names = fc
      .record({ host: fc.stringMatching(label), user: fc.stringMatching(account) })
      .map(({ host, user }) => ({ host: { name: host }, user: { name: user } }))
      .filter((answers) => parseConfig(answers).ok);
    fc.assert(
      fc.property(names, (answers) => {
        const { flake, work } = machineFor(answers);
        const text = readFileSync(join(flake, 'install.sh'), 'utf8').replace('main "$@"', '');
        const { stdout } = spawnSync(
          'sh',
          ['-c', `${text}\nprintf '%s\\n' "$host_name" "$user_name"`],
          { encoding: 'utf8' },
        );
        expect(stdout).toBe(`${answers.host.name}\n${answers.user.name}\n`);
        rmSync(work, { recursive: true });
      }),
      { numRuns: 25 },
    );
  });

  it('prints its help', () => {
    const { status, stdout } = run(machineFor(), '--help');
    expect(status).toBe(0);
    for (const flag of ['--disk', '--target', '--yes', '--until', '--force', '--dry-run']) {
      expect(stdout).toContain(flag);
    }
  });

  it('is POSIX shell in every form, and so is the host’s script', (context) => {
    if (spawnSync('shellcheck', ['--version']).error) context.skip('shellcheck is not installed');
    for (const answers of [
      {},
      { host: { swapGiB: 0, sharedFolders: false, arch: 'aarch64-linux' } },
      { secrets: { scheme: 'agenix' } },
      { secrets: { scheme: 'none' }, host: { proxy: 'http://proxy.example:3128' } },
    ] satisfies ConfigInput[]) {
      const { flake } = machineFor(answers);
      const names = ['install.sh', 'vmware/go', 'vmware/create-vm.sh', 'vmware/create-vm.command'];
      const scripts = names.map((path) => join(flake, path));
      const { status, stdout } = spawnSync('shellcheck', ['--shell=sh', ...scripts], {
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    }
  });
});
