import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDisc } from '@/lib/archive/seed-disc';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { fileTree } from '@/lib/render/file-tree';
import { seedPath } from '@/lib/render/private-paths';
import { type Machine, makeMachine } from './machine';

const machines: Machine[] = [];
afterAll(() => {
  for (const { work } of machines) rmSync(work, { recursive: true, force: true });
});

/** A host with VMware's disk tool (a stand-in that writes down its words and makes the file) and an unpacked flake. */
function hostWith(
  answers: ConfigInput = {},
  { vmware = true, system = 'Linux', seed = true, more = [] as [string, string][] } = {},
) {
  const files = fileTree([...generate(configSchema.parse(answers)).files, ...more]);
  const machine = makeMachine(files);
  machines.push(machine);
  // As the page's zip has it: behind the other files.
  if (seed) writeFileSync(join(machine.flake, seedPath), seedDisc(files, 'box'));
  const home = join(machine.work, 'home of Jürgen');
  const bin = join(machine.work, 'host-bin');
  mkdirSync(join(home, 'Downloads'), { recursive: true });
  mkdirSync(bin);
  const programs: Record<string, string> = { uname: `#!/bin/sh\necho ${system}\n` };
  if (vmware) {
    programs['vmware-vdiskmanager'] =
      `#!/bin/sh\nfor word do file=$word; printf '%s\\n' "$word"; done >"${machine.work}/disk-tool"\n: >"$file"\n`;
  }
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const run = (...words: string[]) =>
    spawnSync('sh', [join(machine.flake, 'vmware/create-vm.sh'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, PATH: `${bin}:${process.env.PATH}` },
    });
  const download = (name: string, year: number) => {
    const file = join(home, 'Downloads', name);
    writeFileSync(file, '');
    utimesSync(file, new Date(year, 1), new Date(year, 1));
    return file;
  };
  const vmx = (folder: string, name: string) =>
    new Map(
      readFileSync(join(folder, `${name}.vmx`), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => /^(\S+) = "(.*)"$/.exec(line)?.slice(1) as [string, string]),
    );
  const words = () => readFileSync(join(machine.work, 'disk-tool'), 'utf8').trimEnd().split('\n');
  return { machine, home, run, download, vmx, words };
}

describe('create-vm.sh', () => {
  it('makes folder, disk and file, with the newest ISO for the processor', () => {
    const host = hostWith({ host: { name: 'falcon', diskGiB: 48 } });
    host.download('nixos-minimal-25.11-x86_64-linux.iso', 2025);
    const iso = host.download('latest-nixos-minimal-x86_64-linux.iso', 2026);
    host.download('nixos-minimal-26.05-aarch64-linux.iso', 2027);
    const { status, stdout, stderr } = host.run();
    expect(status, stderr).toBe(0);
    const folder = join(host.home, 'vmware/falcon');
    expect(host.words()).toEqual([
      '-c',
      '-s',
      '48GB',
      '-a',
      'lsilogic',
      '-t',
      '0',
      join(folder, 'nixos.vmdk'),
    ]);
    const vmx = host.vmx(folder, 'falcon');
    expect(vmx.get('sata0:1.fileName')).toBe(iso);
    expect(vmx.get('sharedFolder0.hostPath')).toBe(join(host.home, 'falcon-shared'));
    expect(existsSync(join(host.home, 'falcon-shared'))).toBe(true);
    expect(stdout).toContain('Now open falcon.vmx in VMware');
    expect(stdout).not.toContain('Still missing');
    expect(stdout).not.toMatch(/seed disc/i);
    const seed = join(folder, 'seed.iso');
    expect(readFileSync(seed).equals(readFileSync(join(host.machine.flake, seedPath)))).toBe(true);
    expect(statSync(seed).mode & 0o777).toBe(0o600);
    expect(vmx.get('sata0:2.fileName')).toBe('seed.iso');
    // Nothing else differs from the file in the archive.
    const original = host.vmx(join(host.machine.flake, 'vmware'), 'vmware-guest');
    const changed = [...vmx].filter(([key, value]) => original.get(key) !== value);
    expect(changed.map(([key]) => key)).toEqual(['sata0:1.fileName', 'sharedFolder0.hostPath']);
    expect([...vmx.keys()]).toEqual([...original.keys()]);
  });

  it('puts a machine where a Mac keeps them, and says which ISO is missing', () => {
    const host = hostWith({ host: { arch: 'aarch64-linux' } }, { system: 'Darwin' });
    const { status, stdout, stderr } = host.run();
    expect(status, stderr).toBe(0);
    const folder = join(host.home, 'Virtual Machines.localized/vmware-guest.vmwarevm');
    expect(host.vmx(folder, 'vmware-guest').get('sata0:1.fileName')).toBe('nixos.iso');
    expect(stdout).toContain('Still missing: the NixOS ISO for aarch64');
    expect(stdout).toContain(`${folder}/nixos.iso`);
  });

  it('takes folder, ISO and share by name, spaces and all', () => {
    const host = hostWith();
    const iso = host.download('my own.iso', 2026);
    const { status, stderr } = host.run(
      '--dir',
      join(host.machine.work, 'a & b'),
      '--iso',
      iso,
      '--share',
      join(host.machine.work, "it's $HOME"),
    );
    expect(status, stderr).toBe(0);
    const vmx = host.vmx(join(host.machine.work, 'a & b'), 'vmware-guest');
    expect(vmx.get('sata0:1.fileName')).toBe(iso);
    expect(vmx.get('sharedFolder0.hostPath')).toBe(join(host.machine.work, "it's $HOME"));
  });

  it('shares nothing where nothing was to be shared', () => {
    const host = hostWith({ host: { sharedFolders: false } });
    expect(host.run().status).toBe(0);
    expect(existsSync(join(host.home, 'vmware-guest-shared'))).toBe(false);
    const vmx = host.vmx(join(host.home, 'vmware/vmware-guest'), 'vmware-guest');
    expect([...vmx.keys()].filter((key) => key.startsWith('sharedFolder'))).toEqual([]);
    expect(host.run('--share', '/tmp').stderr).toContain('unknown option: --share');
  });

  it('keeps a disk that is there, such as a finished image', () => {
    const host = hostWith();
    const folder = join(host.machine.work, 'image');
    mkdirSync(folder);
    writeFileSync(join(folder, 'nixos.vmdk'), 'image');
    const { status, stdout } = host.run('--dir', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('stays as it is');
    expect(readFileSync(join(folder, 'nixos.vmdk'), 'utf8')).toBe('image');
    expect(existsSync(join(host.machine.work, 'disk-tool'))).toBe(false);
  });

  it.each([
    ['fails', 'exit 3'],
    ['is interrupted', 'kill -TERM $PPID; sleep 1; exit 143'],
  ])('keeps no half-made disk where the disk tool %s', (_, end) => {
    const host = hostWith();
    const tool = join(host.machine.work, 'host-bin/vmware-vdiskmanager');
    const good = readFileSync(tool);
    writeFileSync(tool, `#!/bin/sh\nfor word do file=$word; done\necho half >"$file"\n${end}\n`);
    const { status, stderr } = host.run();
    expect(status).toBe(1);
    const folder = join(host.home, 'vmware/vmware-guest');
    expect(existsSync(join(folder, 'nixos.vmdk')), stderr).toBe(false);
    expect(existsSync(join(folder, 'vmware-guest.vmx'))).toBe(false);
    if (end === 'exit 3') expect(stderr).toContain('the disk was not made.');
    writeFileSync(tool, good);
    const again = host.run();
    expect(again.status, again.stderr).toBe(0);
    expect(again.stdout).not.toContain('stays as it is');
    expect(host.words()).toContain('64GB');
  });

  it('looks for changed files in a flake alone, whatever its folder is called', () => {
    const host = hostWith();
    const elsewhere = join(host.home, 'Downloads/for VMware');
    renameSync(join(host.machine.flake, 'vmware'), elsewhere);
    const later = new Date(Date.now() + 60_000);
    utimesSync(host.download('bill.pdf', 2026), later, later);
    const { status, stdout, stderr } = spawnSync('sh', [join(elsewhere, 'create-vm.sh')], {
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: host.home,
        PATH: `${join(host.machine.work, 'host-bin')}:${process.env.PATH}`,
      },
    });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Now open vmware-guest.vmx in VMware');
    expect(stdout).not.toContain('bill.pdf');
  });

  it('leaves the disc out where the folder has none, and says what that means', () => {
    const host = hostWith({}, { seed: false });
    const { status, stdout, stderr } = host.run();
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('No seed disc is in this folder');
    const vmx = host.vmx(join(host.home, 'vmware/vmware-guest'), 'vmware-guest');
    expect([...vmx.keys()].filter((key) => key.startsWith('sata0:2'))).toEqual([]);
    expect(vmx.get('sata0:1.present')).toBe('TRUE');
  });

  it('says which files were changed after the disc was made', () => {
    const host = hostWith();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(host.machine.flake, 'modules/core/system.nix'), later, later);
    writeFileSync(join(host.machine.flake, 'key.txt'), '');
    utimesSync(join(host.machine.flake, 'key.txt'), later, later);
    const { status, stdout } = host.run();
    expect(status).toBe(0);
    expect(stdout).toContain(
      'These files were changed after the seed disc was made, so the disc does not have the changes:\n  modules/core/system.nix\nBring',
    );
  });

  it('takes the disc out after the installation, and nothing else', () => {
    const host = hostWith({}, { system: 'Darwin' });
    const folder = join(host.home, 'Virtual Machines.localized/vmware-guest.vmwarevm');
    expect(host.run('--forget-seed').stderr).toContain(`there is no ${folder}/vmware-guest.vmx`);
    expect(host.run().status).toBe(0);
    // What VMware adds to a disc while the machine runs; and a name in another encoding.
    const path = join(folder, 'vmware-guest.vmx');
    const before = readFileSync(path);
    writeFileSync(
      path,
      Buffer.concat([
        before,
        Buffer.from('sata0:2.autodetect = "TRUE"\nx = "J\xfcrgen"\n', 'latin1'),
      ]),
    );
    mkdirSync(`${path}.lck`);
    expect(host.run('--forget-seed').stderr).toContain('is open in VMware');
    rmSync(`${path}.lck`, { recursive: true });
    const { status, stdout } = host.run('--forget-seed');
    expect(status).toBe(0);
    expect(stdout).toContain('taken out of the machine and deleted');
    expect(existsSync(join(folder, 'seed.iso'))).toBe(false);
    const kept = before.toString('latin1').replace(/^sata0:2\..*\n/gm, '');
    expect(readFileSync(path, 'latin1')).toBe(`${kept}x = "J\xfcrgen"\n`);
  });

  describe('with encrypted secrets', () => {
    const sealed = () =>
      hostWith(
        { secrets: { scheme: 'agenix' } },
        {
          more: [
            ['secrets/user-password.age', 'age\n'],
            ['secrets/secrets.nix', '"age1mine"'],
          ],
        },
      );
    const key = (name: string) => `# public key: ${name}\nAGE-SECRET-KEY-1${'Q'.repeat(58)}\n`;

    it.each(['flake/key.txt', 'key.txt', 'home of Jürgen/Downloads/key (1).txt'])(
      'puts the key on the machine’s own disc (%s)',
      (place) => {
        const host = sealed();
        writeFileSync(join(host.home, 'Downloads/key.txt'), key('age1other'));
        writeFileSync(join(host.machine.work, place), key('age1mine'));
        const { status, stdout, stderr } = host.run();
        expect(status, stderr).toBe(0);
        expect(stdout).toContain('The seed disc has the key to your secrets');
        const [there, here] = [
          join(host.home, 'vmware/vmware-guest/seed.iso'),
          join(host.machine.flake, seedPath),
        ];
        const [made, original] = [readFileSync(there), readFileSync(here)];
        expect(made.length).toBe(original.length);
        expect(made.subarray(0, -2048).equals(original.subarray(0, -2048))).toBe(true);
        const last = made.subarray(-2048).toString().replace(/\0+$/, '');
        expect(last).toBe(key('age1mine'));
        expect(statSync(there).mode & 0o777).toBe(0o600);
        expect(original.includes('AGE-SECRET-KEY-1')).toBe(false);
      },
    );

    it('says when the key does not fit on the disc, instead of cutting it off', () => {
      const host = sealed();
      const long = `${key('age1mine')}# ${'more keys '.repeat(250)}\n`;
      writeFileSync(join(host.machine.flake, 'key.txt'), long);
      const { status, stderr } = host.run();
      expect(status).toBe(1);
      expect(stderr).toContain('too large for the disc');
    });

    it('asks for the right key, before anything is made', () => {
      const host = sealed();
      writeFileSync(join(host.machine.flake, 'key.txt'), key('age1other'));
      const { status, stderr } = host.run();
      expect(status).toBe(1);
      expect(stderr).toContain('key.txt is missing');
      expect(existsSync(join(host.home, 'vmware/vmware-guest/vmware-guest.vmx'))).toBe(false);
      expect(existsSync(join(host.machine.work, 'disk-tool'))).toBe(false);
    });
  });

  it('starts from a Mac’s Finder, wherever it lies', () => {
    const host = hostWith();
    const { status, stderr } = spawnSync(
      join(host.machine.flake, 'vmware/create-vm.command'),
      ['--dir'],
      {
        encoding: 'utf8',
        cwd: '/',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('create-vm.sh: --dir needs a value');
  });

  it('never writes over a machine', () => {
    const host = hostWith();
    expect(host.run().status).toBe(0);
    const again = host.run();
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('exists already');
  });

  it('refuses what a .vmx cannot hold', () => {
    const host = hostWith();
    for (const name of ['a"b', 'a|b', 'a\nb']) {
      const { status, stderr } = host.run('--share', join(host.machine.work, name));
      expect(status).toBe(1);
      expect(stderr).toContain('VMware cannot read this path');
    }
    expect(existsSync(join(host.home, 'vmware/vmware-guest/vmware-guest.vmx'))).toBe(false);
  });

  it('says what to do where VMware’s disk tool is missing', () => {
    const host = hostWith({}, { vmware: false });
    const { status, stderr } = host.run();
    expect(status).toBe(1);
    expect(stderr).toContain('vmware-vdiskmanager was not found');
    expect(stderr).toContain('64 GB disk named nixos.vmdk');
  });

  it.each([
    [['--dir'], 'needs a value'],
    [['--nope', 'x'], 'unknown option: --nope'],
    [['--iso', '/nope.iso'], 'there is no file /nope.iso'],
  ])('explains %j', (words, says) => {
    const { status, stderr } = hostWith().run(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(says);
  });
});

describe('create-vm.cmd', () => {
  const file = (answers: ConfigInput) =>
    generate(configSchema.parse(answers)).files.get('vmware/create-vm.cmd');

  it('starts create-vm.ps1 beside it, with Windows’ own line ends, and waits', () => {
    expect(file({})).toBe(
      [
        '@echo off',
        'rem Makes the virtual machine on Windows: double-click this file.',
        'powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0create-vm.ps1" %*',
        'pause',
        '',
      ].join('\r\n'),
    );
    expect(file({ host: { arch: 'aarch64-linux' } })).toBeUndefined();
  });
});

describe('create-vm.ps1', () => {
  const text = (answers: ConfigInput) =>
    generate(configSchema.parse(answers)).files.get('vmware/create-vm.ps1');

  it('is there for Windows, which has no ARM Fusion', () => {
    expect(text({})).toContain("'64GB'");
    expect(text({ host: { arch: 'aarch64-linux' } })).toBeUndefined();
  });

  it('does what create-vm.sh does, as far as can be read off it', () => {
    const script = text({ host: { name: 'falcon', diskGiB: 48 } }) as string;
    expect(script).toContain(`-c -s '48GB' -a lsilogic -t 0 $disk`);
    expect(script).toContain("'sata0:1.fileName'");
    expect(script).toContain("'sharedFolder0.hostPath'");
    // Windows PowerShell reads a file without a byte order mark in the old code page.
    expect(script).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(script).not.toMatch(/(?<!\r)\n/);
    // Documents are often OneDrive's.
    expect(script).toContain("Join-Path $env:USERPROFILE 'Virtual Machines\\falcon'");
    expect(script).not.toContain('MyDocuments');
    expect(script).toContain("-match 'OneDrive'");
    // Every key of the seed disc, and only those, goes when the disc goes.
    expect(script.match(/-notmatch '\^sata0:2\\\.'/g)).toHaveLength(2);
    for (const words of ['[switch]$ForgetSeed', '"$vmx.lck"', "'seed.iso'", 'LastWriteTimeUtc']) {
      expect(script).toContain(words);
    }
    expect(script).not.toContain('AGE-SECRET');
    expect(script).not.toContain('key to your secrets');
    expect(text({ secrets: { scheme: 'agenix' } })).toContain('$bytes.Length - 2048');
    // A folder's name may hold brackets, which -Path takes for a pattern.
    expect(text({ secrets: { scheme: 'agenix' } })).not.toMatch(/Get-ChildItem -Path/);
    expect(script).toMatch(/finally \{[^}]*Remove-Item -LiteralPath \$disk/);
    // Every brace and bracket has its partner, strings and comments set aside.
    const bare = script.replace(/'[^'\n]*'|"(?:`.|\$\([^)]*\)|[^"\n])*"|#.*/g, '');
    for (const [open, close] of ['{}', '()', '[]'].map((pair) => pair.split(''))) {
      expect(bare.split(open as string).length, open).toBe(bare.split(close as string).length);
    }
    expect(text({ host: { sharedFolders: false } })).not.toMatch(/share/i);
  });
});
