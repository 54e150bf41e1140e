/** Plays the guest's `reconfigure` for real: with Git and without, offline, by hand, and with faults half-way. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '@/lib/config/repair';
import type { Config } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate, wizardLink } from '@/lib/generate';
import { generatorId, generatorRelease, siteAddress } from '@/lib/generated/build-info';
import { getImmutableTarGz, getTarGz } from '@/lib/http/flake-archive';
import { readManifest } from '@/lib/manifest';
import { mergeTrees, resolveConflicts } from '@/lib/merge/merge-trees';
import { type FileTree, fileTree, isExecutable } from '@/lib/render/file-tree';
import { baseOf, type ReleasedGenerator } from '@/lib/update/base';

const script = join(import.meta.dirname, '../../templates/modules/core/reconfigure.sh');
const kept = join(import.meta.dirname, '../../public/generators');
const old = config({ host: { name: 'falcon' } });
const next = config({
  host: { name: 'falcon', memoryGiB: 12, containers: 'podman' },
  hyprland: { theme: 'nord', gapsIn: 3, layout: 'master' },
});
const theme = 'modules/home/theme.nix';
const packages = 'modules/home/packages.nix';

let server: Server;
let origin = '';
let work = '';
let folder = '';

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    // Some sites lie below a path.
    url.pathname = url.pathname.replace(/^\/wizard\//, '/');
    const id = /^\/api\/flake\/([^/]+)\/flake\.tar\.gz$/.exec(url.pathname)?.[1];
    const asked = new Request(url);
    const answer = id ? await getImmutableTarGz(asked, id) : getTarGz(asked);
    response.writeHead(answer.status);
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => server.close());

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'reconfigure-'));
  folder = join(work, 'nixos');
  write(folder, generate(old).files);
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

/** The address of an answer set on the server of this test, which is not the one that the files name. */
const link = (config: Config) => `${origin}/review?${encodeQuery(config)}`;

describe('reconfigure', () => {
  it('shows the link of this machine', async () => {
    const { status, stdout } = await reconfigure();
    expect(status).toBe(0);
    expect(stdout).toContain(`\n${wizardLink(old)}\n`);
    expect(stdout, 'a code for the phone').toMatch(/[▀▄█]{20}/);
  });

  it('takes the answers of a link and keeps every edit', async () => {
    append(theme, '# mine\n');
    put('modules/home/mine.nix', '{ }\n');
    put('secrets.nix', '{ hashedPassword = "$6$canary"; }\n');
    rmSync(join(folder, 'treefmt.toml'));
    const before = read(folder);
    const { status, stdout, stderr } = await reconfigure(link(next));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const after = read(folder);
    expect(after).toEqual(await merged(before, generate(next).files, 'mine'));
    expect(after.get(theme)).toMatch(/# mine\n$/);
    expect(after.get('modules/home/mine.nix')).toBe('{ }\n');
    expect(after.has('treefmt.toml')).toBe(false);
    expect(after.get('hyprguest.json')).toContain('"theme": "nord"');
    expect(stdout, 'a secret is never printed').not.toContain('canary');
    expect(read(`${folder}.before`)).toEqual(before);
  });

  it('leaves modes and owners as they are', async (context) => {
    if (process.getuid?.() !== 0) context.skip('only root can give files away');
    put('secrets.nix', '{ }\n');
    chmodSync(join(folder, 'secrets.nix'), 0o600);
    for (const path of ['', 'secrets.nix', theme]) chownSync(join(folder, path), 1234, 1234);
    expect((await reconfigure(link(next))).status).toBe(0);
    const modes = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8);
    expect([modes('secrets.nix'), modes('install.sh'), modes(theme)]).toEqual([
      '600',
      '755',
      '644',
    ]);
    expect(['', 'secrets.nix', theme].map((path) => statSync(join(folder, path)).uid)).toEqual([
      1234, 1234, 1234,
    ]);
  });

  it('brings secrets along for root alone, leaves no copy of them, and no key', async () => {
    const given = join(work, 'given');
    write(
      given,
      fileTree([
        ...generate(next).files,
        ['secrets.nix', '{ apiKeys.openai = "canary"; }\n'],
        ['secrets/user-password.age', 'age canary\n'],
        ['vmware/seed.iso', 'canary'],
        ['key.txt', 'AGE-SECRET-KEY-1CANARY\n'],
      ]),
    );
    const { status, stdout, stderr } = await reconfigure(given);
    expect(status, stderr).toBe(0);
    expect(stdout).not.toMatch(/canary/i);
    expect((statSync(join(folder, 'secrets.nix')).mode & 0o777).toString(8)).toBe('600');
    expect(read(folder).get('secrets/user-password.age')).toBe('age canary\n');
    expect(existsSync(join(folder, 'key.txt'))).toBe(false);
    const base = read(`${folder}.base`);
    expect(base.get('flake.nix')).toBe(generate(next).files.get('flake.nix'));
    expect([...base].filter(([, text]) => /canary/i.test(text))).toEqual([]);
    // What was given is not ours to change.
    expect(read(given).has('key.txt')).toBe(true);
  });

  it('goes back, and back again', async () => {
    const before = read(folder);
    await reconfigure(link(next));
    const after = read(folder);
    expect(after).not.toEqual(before);
    expect((await reconfigure('--undo')).status).toBe(0);
    expect(read(folder)).toEqual(before);
    expect((await reconfigure('--undo')).status).toBe(0);
    expect(read(folder)).toEqual(after);
  });

  it('changes the folder that a link names, and can go back', async () => {
    const named = join(work, 'named');
    symlinkSync(folder, named);
    const before = read(folder);
    expect((await run('sh', [script, '--folder', named, link(next)])).status).toBe(0);
    expect(read(folder).get('hyprguest.json')).toContain('"theme": "nord"');
    expect(readlinkSync(named)).toBe(folder);
    expect((await run('sh', [script, '--folder', named, '--undo'])).status).toBe(0);
    expect(read(folder)).toEqual(before);
  });

  it('says so to a terminal that is left in the old folder, and loses nothing that is edited there', async () => {
    const below = join(folder, 'modules/home');
    const there = (where: string, ...words: string[]) =>
      run('sh', [
        '-c',
        `cd '${where}' && exec sh "$@"`,
        'sh',
        script,
        '--folder',
        folder,
        ...words,
      ]);
    const { status, stdout } = await there(below, link(next));
    expect(status).toBe(0);
    expect(stdout).toContain(`Your terminal is in the old folder now. Type: cd ${folder}\n`);
    writeFileSync(join(`${folder}.before`, packages), '# edited in the wrong folder\n');
    const again = await there(`${folder}.before/modules`, link(old));
    expect(again.stderr).toContain(`Your terminal is in ${folder}.before`);
    expect(again.status).not.toBe(0);
    expect(read(`${folder}.before`).get(packages)).toBe('# edited in the wrong folder\n');
  });

  it('takes a folder beside its own, whatever its name', async () => {
    const beside = `${folder}.new`;
    write(beside, generate(next).files);
    const before = read(beside);
    expect((await reconfigure(beside)).status).toBe(0);
    expect(read(folder).get('hyprguest.json')).toContain('"theme": "nord"');
    expect(read(beside)).toEqual(before);
  });

  it('changes nothing where both sides changed the same line, until a side is chosen', async () => {
    const path = 'modules/home/hyprland/look.nix';
    edit(path, /gaps_in = 5/, 'gaps_in = 7');
    const before = read(folder);
    const asked = await reconfigure(link(next));
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain(`${path}: you and the new answers changed the same lines`);
    expect(asked.stderr).toContain('--mine or --new');
    expect(read(folder)).toEqual(before);

    expect((await reconfigure('--mine', link(next))).status).toBe(0);
    expect(read(folder)).toEqual(await merged(before, generate(next).files, 'mine'));
    expect(read(folder).get(path)).toContain('gaps_in = 7');
    await reconfigure('--undo');

    expect((await reconfigure('--new', link(next))).status).toBe(0);
    expect(read(folder)).toEqual(await merged(before, generate(next).files, 'next'));
    expect(read(folder).get(path)).toContain('gaps_in = 3');
  });

  it('knows a site that lies below a path, and an archive’s address', async () => {
    append(theme, '# mine\n');
    for (const path of ['wizard/review', 'wizard/host', 'api/flake.tar.gz', '']) {
      const { status, stdout } = await reconfigure(
        '--show',
        `${origin}/${path}?${encodeQuery(next)}`,
      );
      expect(status, path).toBe(0);
      expect(stdout, path).toContain('+++ b/then/modules/home/theme.nix');
    }
  });

  it('keeps its versions, or takes the new ones, as it is asked to', async () => {
    const ours = read(folder).get('flake.lock') ?? '';
    edit('flake.lock', /"lastModified": \d+/, '"lastModified": 1700000000');
    const edited = read(folder).get('flake.lock');
    await reconfigure(link(next));
    expect(read(folder).get('flake.lock')).toBe(edited);
    await reconfigure('--undo');
    await reconfigure('--new-lock', link(next));
    expect(read(folder).get('flake.lock')).toBe(ours);
    await reconfigure('--undo');
    const agenix = config({ host: { name: 'falcon' }, secrets: { scheme: 'agenix' } });
    const torn = await reconfigure(link(agenix));
    expect(torn.stdout).toContain(
      'flake.lock: you updated it; the new answers have other versions',
    );
    expect((await reconfigure('--keep-lock', link(agenix))).status).toBe(0);
    expect(read(folder).get('flake.lock')).toBe(edited);
  });

  it('shows the change and asks, where somebody sits before it', async () => {
    const before = read(folder);
    const typing = async (typed: string, ...words: string[]) => {
      const command = ['sh', script, '--folder', folder, ...words].map((word) => `'${word}'`);
      return run('script', ['-qec', command.join(' '), '/dev/null'], typed);
    };
    const no = await typing('n\n', link(next));
    expect(no.stdout).toMatch(/theme\.nix +\|[\s\S]*Make this change\? yes, no, or show/);
    expect(no.stdout).toContain('Nothing was changed.');
    expect(no.status).toBe(1);
    expect(read(folder)).toEqual(before);

    const yes = await typing('y\nn\n', link(next));
    expect(yes.stdout).toContain('Rebuild the machine now? (y/n)');
    expect(yes.stdout).toContain('To apply it, type: rebuild');
    expect(yes.status).toBe(0);
    expect(read(folder)).toEqual(await merged(before, generate(next).files, 'mine'));
    await reconfigure('--undo');

    edit('modules/home/hyprland/look.nix', /gaps_in = 5/, 'gaps_in = 7');
    const chosen = await typing('m\ny\nn\n', link(next));
    expect(chosen.stdout).toContain('Keep your lines (m), take the new files (n), or stop (s)?');
    expect(read(folder).get('modules/home/hyprland/look.nix')).toContain('gaps_in = 7');
  });

  it('only shows', async () => {
    const before = read(folder);
    const { status, stdout } = await reconfigure('--show', link(next));
    expect(status).toBe(0);
    expect(stdout).toContain('+++ b/then/modules/home/theme.nix');
    expect(read(folder)).toEqual(before);
    expect(readdirSync(work)).toEqual(['nixos']);
  });

  it('says so when there is nothing to do', async () => {
    expect((await reconfigure(link(old))).stdout).toContain('Nothing to change');
    expect(readdirSync(work)).toEqual(['nixos']);
  });

  it('works without a network: the second time from its own copy, with a zip', async () => {
    expect((await reconfigure(link(next))).status).toBe(0);
    append(theme, '# mine\n');
    const before = read(folder);
    const third = config({ host: { name: 'falcon' }, hyprland: { theme: 'gruvbox' } });
    const zip = archive(third, '.zip');
    const { status, stderr } = await reconfigure(zip);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(read(folder)).toEqual(await merged(before, generate(third).files, 'mine', next));
    expect(read(folder).get(theme)).toMatch(/# mine\n$/);
  });

  it('brings a folder of each kept release to today, with every edit', async () => {
    // 0.2.0 made no archives, so no server hands its files out.
    const releases = readdirSync(kept).filter((name) => !name.startsWith('0.2.0-'));
    expect(releases.length).toBeGreaterThan(0);
    for (const release of releases) {
      const { base }: ReleasedGenerator = await import(join(kept, release));
      const files = fileTree(base({ host: { name: 'falcon' } }, siteAddress) ?? []);
      const own = async () => ({ base });
      for (const name of ['', '.before', '.base']) {
        rmSync(`${folder}${name}`, { recursive: true, force: true });
      }
      write(folder, files);
      append(theme, '# mine\n');
      put('modules/home/mine.nix', '{ }\n');
      const before = read(folder);
      const { status, stderr } = await reconfigure(link(next));
      expect([status, stderr], release).toEqual([0, '']);
      const manifest = readManifest(before);
      if (!manifest) throw new Error('no manifest');
      const merge = mergeTrees(await baseOf(manifest, own), before, generate(next).files);
      expect(read(folder), release).toEqual(resolveConflicts(merge, () => 'mine'));
      expect(merge.conflicts, release).toEqual([]);
      expect(read(folder).get(theme), release).toMatch(/# mine\n$/);
      expect(read(folder).get('hyprguest.json'), release).toContain(generatorId);
      expect((await reconfigure('--undo')).status, release).toBe(0);
      expect(read(folder), release).toEqual(before);
    }
  });

  it('keeps edits whose base nobody has, and says so', async () => {
    append(theme, '# mine\n');
    edit('hyprguest.json', generatorId, `0.0.1-${'0'.repeat(12)}`);
    const asked = await reconfigure(archive(next, '.tar.gz'));
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain(
      `${theme}: you edited it, and its generated version is not available`,
    );
    expect(read(folder).get(theme)).toMatch(/# mine\n$/);
  });

  describe('in a Git checkout', () => {
    beforeEach(() => {
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'as generated');
    });

    it('finds in its history what an edited file was made from', async () => {
      append(theme, '# mine\n');
      git('commit', '-qam', 'mine');
      edit('hyprguest.json', generatorId, `0.0.1-${'0'.repeat(12)}`);
      const { status, stdout } = await reconfigure(archive(next, '.zip'));
      const sudo = statSync(folder).uid === 0 ? 'sudo ' : '';
      expect(stdout).toContain(`Git sees the change, too: ${sudo}git -C ${folder} diff\n`);
      expect(status).toBe(0);
      expect(read(folder).get(theme)).toMatch(/# mine\n$/);
      expect(git('status', '--porcelain')).toContain(` M ${theme}`);
    });

    it('keeps what is not committed', async () => {
      append(packages, '# not committed\n');
      put('modules/home/new.nix', '{ }\n');
      expect((await reconfigure(link(next))).status).toBe(0);
      expect(read(folder).get(packages)).toContain('# not committed');
      expect(read(folder).get('modules/home/new.nix')).toBe('{ }\n');
      expect(git('log', '--format=%s')).toBe('as generated\n');
    });
  });

  describe('refuses and changes nothing', () => {
    it.each<[string, () => void, () => string, RegExp]>([
      [
        'a folder that is not ours',
        () => rmSync(join(folder, 'hyprguest.json')),
        () => link(next),
        /was not made by Hyprguest/,
      ],
      [
        'a folder of a version without hashes',
        () => put('hyprguest.json', '{"generator":"hyprguest"}'),
        () => link(next),
        /without hashes/,
      ],
      [
        'a server that is not there',
        () => {},
        () => 'http://127.0.0.1:9/review?v=1',
        /could not be fetched/,
      ],
      [
        'answers that the server refuses',
        () => {},
        () => `${origin}/review?v=1&host.name=-`,
        /could not be fetched/,
      ],
      ['a file that is not there', () => {}, () => join(work, 'none.zip'), /There is no file/],
      [
        'an archive of something else',
        () => {},
        () => foreign(),
        /no archive with a flake of Hyprguest/,
      ],
      [
        'an archive with links in it',
        () => {},
        () => withLink(),
        /no archive with a flake of Hyprguest/,
      ],
      [
        'files of an older Hyprguest, which would take back what is new',
        () => edit('hyprguest.json', /"version": "[^"]+"/, '"version": "99.10.0"'),
        () => link(next),
        /was made by Hyprguest 99\.10\.0, and the new files are of/,
      ],
      ['an unknown option', () => {}, () => '--force', /no option --force/],
      [
        'where something else has the name of the folder before',
        () => keep('nixos.before/configuration.nix'),
        () => link(next),
        /nixos\.before was not made by this command/,
      ],
      [
        'the way back to what it never kept',
        () => keep('nixos.before/configuration.nix'),
        () => '--undo',
        /nixos\.before was not made by this command/,
      ],
      [
        'where something else has the name of its own copy',
        () => keep('nixos.base/notes'),
        () => link(next),
        /nixos\.base was not made by this command/,
      ],
    ])('%s', async (_, prepare, argument, message) => {
      prepare();
      const word = argument();
      const before = [...readdirSync(work, { recursive: true }), ...read(folder)];
      const { status, stderr } = await reconfigure(word);
      expect(stderr).toMatch(message);
      expect(stderr).toContain('Nothing was changed.');
      expect(status).not.toBe(0);
      expect([...readdirSync(work, { recursive: true }), ...read(folder)]).toEqual(before);
    });

    it('a disk that is full', async () => {
      const before = read(folder);
      // A limit on the size of files is what a full disk is to cp.
      put('modules/home/big.nix', '#\n'.repeat(400_000));
      const { status, stderr } = await run('sh', [
        '-c',
        'ulimit -f 600; exec sh "$@"',
        'sh',
        script,
        '--folder',
        folder,
        link(next),
      ]);
      expect(status, stderr).not.toBe(0);
      rmSync(join(folder, 'modules/home/big.nix'));
      expect(read(folder)).toEqual(before);
      expect(readdirSync(work)).toEqual(['nixos']);
    });

    it.each([0.4, 0.8])('being killed after %d of its time', async (share) => {
      const before = read(folder);
      const begun = performance.now();
      await reconfigure(link(next));
      const took = performance.now() - begun;
      const after = read(folder);
      await reconfigure('--undo');
      rmSync(`${folder}.before`, { recursive: true });
      rmSync(`${folder}.base`, { recursive: true });
      await run('timeout', [
        '-s',
        'KILL',
        `${(share * took) / 1000}`,
        'sh',
        script,
        '--folder',
        folder,
        link(next),
      ]);
      // Whole, before or after: at worst under the name that the next run looks for.
      const now = read(existsSync(folder) ? folder : `${folder}.moving`);
      expect([before, after]).toContainEqual(now);
      expect((await reconfigure(link(next))).status).toBe(0);
      expect(read(folder)).toEqual(after);
    });
  });

  it('is clean by ShellCheck, as the shell of NixOS and as a plain one', (context) => {
    if (spawnSync('shellcheck', ['--version']).error) context.skip('shellcheck is not installed');
    for (const shell of ['sh', 'bash']) execFileSync('shellcheck', ['-s', shell, script]);
  });
});

function config(answers: unknown): Config {
  const parsed = parseConfig(answers);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.config;
}

/** Not spawnSync: the server answers in this very process. */
function run(command: string, words: readonly string[], typed?: string) {
  const env = { ...process.env, HOME: work, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C.UTF-8' };
  const child = spawn(command, words, {
    env,
    stdio: [typed === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(typed);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((done) =>
    child.on('close', (status) => done({ status, ...output })),
  );
}

const reconfigure = (...words: string[]) => run('sh', [script, '--folder', folder, ...words]);

/** What the page and the command line make of the same three trees. */
async function merged(
  mine: FileTree,
  files: FileTree,
  side: 'mine' | 'next',
  from: Config = old,
): Promise<FileTree> {
  const manifest = readManifest(mine);
  if (!manifest) throw new Error('no manifest');
  const base = await baseOf(manifest, async (release) =>
    release === generatorRelease ? { base: () => [...generate(from).files] } : undefined,
  );
  return resolveConflicts(mergeTrees(base, mine, files), () => side);
}

function write(target: string, files: FileTree): void {
  for (const [path, text] of files) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (isExecutable(text)) chmodSync(file, 0o755);
  }
}

function read(target: string): FileTree {
  return fileTree(
    readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
      .filter((path) => !path.startsWith('.git/'))
      .map((path): [string, string] => [path, readFileSync(join(target, path), 'utf8')]),
  );
}

const put = (path: string, text: string) => write(folder, fileTree([[path, text]]));
const keep = (path: string) => write(work, fileTree([[path, 'the only copy\n']]));
const append = (path: string, text: string) =>
  put(path, readFileSync(join(folder, path), 'utf8') + text);

function edit(path: string, what: RegExp | string, by: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replace(what, by);
  expect(changed, path).not.toBe(text);
  put(path, changed);
}

function git(...words: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...who, '-C', folder, ...words], { encoding: 'utf8' });
}

function archive(answers: Config, ending: '.zip' | '.tar.gz'): string {
  const path = join(work, `new${ending}`);
  const top = join(work, 'top');
  write(join(top, 'falcon'), generate(answers).files);
  if (ending === '.zip') execFileSync('bsdtar', ['-a', '-cf', path, 'falcon'], { cwd: top });
  else execFileSync('tar', ['-czf', path, 'falcon'], { cwd: top });
  rmSync(top, { recursive: true });
  return path;
}

function foreign(): string {
  const path = join(work, 'foreign.tar.gz');
  execFileSync('tar', ['-czf', path, '-C', dirname(script), 'reconfigure.sh']);
  return path;
}

function withLink(): string {
  const path = join(work, 'link.tar.gz');
  const top = join(work, 'top');
  write(join(top, 'falcon'), generate(next).files);
  symlinkSync('/etc/shadow', join(top, 'falcon/modules/home/shadow'));
  execFileSync('tar', ['-czf', path, '-C', top, 'falcon']);
  rmSync(top, { recursive: true });
  return path;
}

it('finds the script', () => expect(existsSync(script)).toBe(true));
