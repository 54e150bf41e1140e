/** The seed disc's script, played by the shells that may run it. What reads the disc itself is tests/install/seed-boot.test.ts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { seedDisc } from '@/lib/archive/seed-disc';
import { topFolder } from '@/lib/archive/top-folder';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { findCommand } from '@/tools/debian/debian-tools.mjs';
import { type Machine, makeMachine, play } from './machine';

const machines: Machine[] = [];
afterAll(() => {
  for (const { work } of machines) rmSync(work, { recursive: true, force: true });
});

function whyNot(): string | undefined {
  if (process.getuid?.() !== 0) return 'needs root, to mount';
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
  } catch {
    return 'no mount namespace can be made here';
  }
  return findCommand('bsdtar') ? undefined : 'bsdtar is not installed here';
}
const unable = whyNot();

/** A machine that has the disc's files in `$WORK/disc`, by the names that Linux shows. */
function machineWith(answers: ConfigInput = {}, more: FileTree = new Map()) {
  const config = configSchema.parse(answers);
  const files = fileTree([...generate(config).files, ...more]);
  const machine = makeMachine(files);
  machines.push(machine);
  const disc = join(machine.work, 'disc');
  const raw = join(machine.work, 'raw');
  mkdirSync(disc);
  mkdirSync(raw);
  writeFileSync(`${raw}.iso`, seedDisc(files, topFolder(config.host.name)));
  execFileSync('bsdtar', ['-xf', `${raw}.iso`, '-C', raw]);
  for (const [from, to] of [
    ['GO', 'go'],
    ['FLAKE.TGZ', 'flake.tgz'],
    ['KEY.TXT', 'key.txt'],
  ] as const) {
    try {
      writeFileSync(join(disc, to), readFileSync(join(raw, from)));
    } catch {
      if (from !== 'KEY.TXT') throw new Error(`the disc has no ${from}`);
    }
  }
  return { machine, files };
}

// A home of root and a disc that end with the namespace.
const mounted = 'mount -t tmpfs none /root; mount --bind "$WORK/disc" /mnt;';

describe.concurrent('go', () => {
  beforeEach((context) => {
    if (unable) context.skip(unable);
  });

  const shells = [
    ['dash', 'dash', '--dry-run --disk /dev/nope', '# partition\nwipefs --all --quiet /dev/nope\n'],
    [
      'bash',
      'bash --posix',
      '--dry-run --disk /dev/nope',
      'cp -R /root/falcon/. /mnt/etc/nixos.new/\n',
    ],
    // Its shell takes its own readlink for the system's, so that install.sh gets no further.
    ['busybox', 'busybox sh', '--help', 'Installs this configuration on the one empty disk'],
  ] as const;

  it.for(shells)('unpacks the flake and hands over, in %s', async (shellAndWords, { skip }) => {
    const [command, shell, words, says] = shellAndWords;
    skip(!findCommand(command), `${command} is not installed here`);
    const { machine, files } = machineWith({ host: { name: 'falcon' } });
    const { status, stdout, stderr } = await play(
      machine,
      `${mounted} cd /mnt
       ${shell} /mnt/go ${words}
       mountpoint -q /mnt && echo still mounted
       stat -c '%a' /root/falcon
       (cd /root/falcon && find . -type f | sort) >"$WORK/unpacked"
       tar -C /root/falcon -cf "$WORK/unpacked.tar" .`,
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(says);
    expect(stdout).not.toContain('still mounted');
    expect(stdout.trimEnd().endsWith('700')).toBe(true);
    const unpacked = readFileSync(join(machine.work, 'unpacked'), 'utf8').trimEnd().split('\n');
    expect(unpacked).toEqual([...files.keys()].map((path) => `./${path}`).sort());
    const out = join(machine.work, 'out');
    mkdirSync(out);
    execFileSync('tar', ['-xf', `${machine.work}/unpacked.tar`, '-C', out]);
    for (const [path, text] of files) expect(readFileSync(join(out, path), 'utf8')).toBe(text);
  });

  it('goes on after an earlier try: the disc is mounted over the new system, and leaves it', async () => {
    const { machine } = machineWith();
    const { status, stderr, stdout } = await play(
      machine,
      `mount -t tmpfs none /root
       mount -t tmpfs new-system /mnt; echo there >/mnt/it
       mount --bind "$WORK/disc" /mnt
       sh /mnt/go --dry-run --disk /dev/nope || true
       cat /mnt/it`,
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('there\n');
  });

  it('takes the key that create-vm put on the disc, for root alone', async () => {
    const age = 'age-encryption.org/v1\n';
    const { machine } = machineWith(
      { secrets: { scheme: 'agenix' } },
      fileTree([['secrets/user-password.age', age]]),
    );
    const key = `# public key: age1x\nAGE-SECRET-KEY-1${'Q'.repeat(58)}\n`;
    const sector = readFileSync(join(machine.work, 'disc/key.txt'));
    expect(sector).toEqual(Buffer.alloc(2048));
    const without = await play(machine, `${mounted} sh /mnt/go --dry-run; ls /root/vmware-guest`);
    expect(without.status).not.toBe(0);
    expect(without.stderr).toContain('the key to your secrets is missing');
    sector.write(key);
    writeFileSync(join(machine.work, 'disc/key.txt'), sector);
    const { status, stderr, stdout } = await play(
      machine,
      `${mounted} sh /mnt/go --dry-run; cat /root/vmware-guest/key.txt; stat -c %a /root/vmware-guest/key.txt`,
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(`${key}600\n`);
    expect(stdout).toContain('install -m 600 /root/vmware-guest/key.txt');
  });

  it('says what is missing', async () => {
    const { machine } = machineWith();
    const alone = await play(machine, 'rm "$WORK/disc/flake.tgz"; sh "$WORK/disc/go"');
    expect(alone.status).toBe(1);
    expect(alone.stderr).toContain('sudo mount -L go /mnt');
    const nobody = await play(
      machine,
      'chmod -R a+rX "$WORK/disc"; setpriv --reuid 65534 --clear-groups sh "$WORK/disc/go"',
    );
    expect(nobody.status).toBe(1);
    expect(nobody.stderr).toContain('this needs root. Type: sudo sh');
  });
});
