import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where an unpacked set of Debian packages lies, and which versions they are. */
export interface Root {
  path: string;
  versions: Readonly<Record<string, string>>;
}

/** What the lists of places, languages and keyboards are made from. */
const listPackages = ['locales', 'tzdata', 'xkb-data'];

/**
 * Downloads the packages of one Debian suite with apt and unpacks them. Installs nothing and leaves the
 * machine's own package lists alone; needs network, apt-get and dpkg-deb, no root.
 * @param suite for example `trixie` or `sid`
 * @param packages their names
 * @throws when apt fails
 */
export function fetchSuite(suite: string, packages = listPackages): Root {
  const work = mkdtempSync(join(tmpdir(), `debian-${suite}-`));
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'root', 'debs']) {
    mkdirSync(join(work, folder), { recursive: true });
  }
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const signedBy = existsSync(key) ? ` [signed-by=${key}]` : '';
  writeFileSync(
    join(work, 'sources.list'),
    `deb${signedBy} http://deb.debian.org/debian ${suite} main\n`,
  );
  writeFileSync(join(work, 'status'), '');
  const apt = (...args: string[]) =>
    execFileSync(
      'apt-get',
      [
        '-qq',
        ...[
          `Dir::Etc::sourcelist=${work}/sources.list`,
          'Dir::Etc::sourceparts=/dev/null',
          `Dir::State=${work}/state`,
          `Dir::State::status=${work}/status`,
          `Dir::Cache=${work}/cache`,
          'Acquire::Languages=none',
        ].flatMap((option) => ['-o', option]),
        ...args,
      ],
      { cwd: join(work, 'debs'), stdio: ['ignore', 'ignore', 'inherit'] },
    );
  apt('update');
  apt('download', ...packages);
  const path = join(work, 'root');
  for (const file of readdirSync(join(work, 'debs'))) {
    execFileSync('dpkg-deb', ['-x', join(work, 'debs', file), path]);
  }
  return openRoot(path, packages);
}

/**
 * Reads which versions are unpacked in a folder (`/` for this machine).
 * @throws when one of the packages is not there
 */
export function openRoot(path: string, packages = listPackages): Root {
  const versions = Object.fromEntries(packages.map((name) => [name, versionIn(path, name)]));
  return { path, versions };
}

function versionIn(root: string, name: string): string {
  const changelog = join(root, 'usr/share/doc', name, 'changelog.Debian.gz');
  if (existsSync(changelog)) {
    const version = /^\S+ \(([^)]+)\)/.exec(gunzipSync(readFileSync(changelog)).toString())?.[1];
    if (version) return version;
  }
  return execFileSync(
    'dpkg-query',
    [`--admindir=${join(root, 'var/lib/dpkg')}`, '-W', '-f=${Version}', name],
    { encoding: 'utf8' },
  );
}
