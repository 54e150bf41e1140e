import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import { afterAll, describe, expect, test } from 'vitest';
import { type FileTree, fileTree, isExecutable } from '../render/file-tree';
import { deflateText, type Packing } from './pack';
import { tarGz } from './tar';
import { topFolder } from './top-folder';
import { zip } from './zip';

const sample = fileTree([
  ['flake.nix', '{ outputs = _: { }; }\n'],
  ['install.sh', '#!/bin/sh\necho "ü → 🦊"\n'],
  ['modules/core/default.nix', '{ imports = [ ]; }\n'.repeat(2000)],
  ['modules/core/empty.nix', ''],
  ['modules/exactly-one-block.nix', 'x'.repeat(512)],
  ['.gitignore', 'secrets.nix\n'],
  [
    'README.md',
    `# falcon\n\n${'Some words that stay.\n'.repeat(40)}falcon 🦊\n${'More.\n'.repeat(90)}`,
  ],
  ['long.txt', `${'0123456789'.repeat(20_000)}\nend\n`],
]);
const someStored: Packing = {
  written: new Set(['README.md', 'long.txt', 'modules/core/empty.nix']),
  deflate: deflateText,
};

const segment = fc.stringMatching(/^[a-z._][A-Za-z0-9._-]{0,12}$/).filter((s) => !/^\.+$/.test(s));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary-ascii', maxLength: 300 }),
  // Longer than a deflate block and than fflate's first buffer.
  fc.tuple(fc.string({ maxLength: 40 }), fc.nat(6000)).map(([s, n]) => `${s}\n`.repeat(n)),
  fc.string().map((s) => `#!/bin/sh\n${s}`),
);
const tree = fc
  .uniqueArray(fc.tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), text), {
    maxLength: 8,
    selector: ([path]) => path.join('/'),
  })
  .map((files) => files.map(([path, content]): [string, string] => [path.join('/'), content]))
  // A path cannot be a file and a folder at once.
  .filter((files) => !files.some(([a]) => files.some(([b]) => b.startsWith(`${a}/`))))
  .map(fileTree);

/** A tree, and some of its files to be stored: also ones that are not there. */
const treeAndPacking = tree.chain((files) =>
  fc.tuple(
    fc.constant(files),
    fc
      .array(fc.constantFrom('nowhere', ...files.keys()))
      .map((written): Packing => ({ written: new Set(written), deflate: deflateText })),
  ),
);

/** What a general reader of ustar sees, written from the standard and not from our writer. */
function readTar(bytes: Uint8Array): Map<string, { text: string; mode: number; modified: number }> {
  const found = new Map<string, { text: string; mode: number; modified: number }>();
  const ascii = (from: number, width: number) =>
    Buffer.from(bytes.subarray(from, from + width))
      .toString('latin1')
      .split('\0')[0] ?? '';
  const octal = (from: number, width: number) => Number.parseInt(ascii(from, width).trim(), 8);
  for (let at = 0; ascii(at, 100) !== ''; ) {
    const header = Buffer.from(bytes.subarray(at, at + 512));
    const sum = octal(at + 148, 8);
    header.fill(' ', 148, 156);
    expect(header.reduce((a, b) => a + b, 0)).toBe(sum);
    expect(ascii(at + 257, 6)).toBe('ustar');
    const size = octal(at + 124, 12);
    const prefix = ascii(at + 345, 155);
    const path = `${prefix && `${prefix}/`}${ascii(at, 100)}`;
    expect(found.has(path)).toBe(false);
    found.set(path, {
      text: Buffer.from(bytes.subarray(at + 512, at + 512 + size)).toString(),
      mode: octal(at + 100, 8),
      modified: octal(at + 136, 12),
    });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

const bytesOf = (files: FileTree) =>
  new Map([...files].map(([path, content]) => [path, Buffer.from(content).toString()]));

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-archive-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function finds(command: string): boolean {
  return (process.env.PATH ?? '').split(':').some((dir) => {
    try {
      return statSync(join(dir, command)).isFile();
    } catch {
      return false;
    }
  });
}

describe('zip', () => {
  test('unzip(zip(tree)) is the tree', () => {
    fc.assert(
      fc.property(treeAndPacking, ([files, packing]) => {
        const read = unzipSync(zip(files, 'box', packing));
        const texts = new Map(
          Object.entries(read).map(([path, bytes]) => [
            path.slice(4),
            Buffer.from(bytes).toString(),
          ]),
        );
        expect(texts).toEqual(bytesOf(files));
      }),
    );
  });

  test('the same tree gives the same bytes, in whatever order it comes', () => {
    fc.assert(
      fc.property(tree, (files) => {
        const backwards = new Map([...files].reverse());
        expect(Buffer.compare(zip(files, 'box'), zip(backwards, 'box'))).toBe(0);
      }),
    );
  });

  test('JSZip reads it, checks its sums, and sees modes, dates and order', async () => {
    const read = await JSZip.loadAsync(zip(sample, 'box', someStored), { checkCRC32: true });
    expect(Object.keys(read.files)).toEqual([...sample.keys()].map((path) => `box/${path}`));
    for (const [path, content] of sample) {
      const file = read.files[`box/${path}`];
      expect(await file?.async('string')).toBe(content);
      expect(file?.unixPermissions).toBe(isExecutable(content) ? 0o100755 : 0o100644);
      expect(file?.date.toISOString()).toBe('1980-01-01T00:00:00.000Z');
    }
  });

  test('these exact bytes, on every machine', () => {
    const small = fileTree([['install.sh', '#!/bin/sh\necho hello hello hello hello\n']]);
    expect(Buffer.from(zip(small, 'box')).toString('hex')).toMatchInlineSnapshot(
      `"504b030414000008080000002100dc3f72961e000000270000000e000000626f782f696e7374616c6c2e73685256d44fcaccd32fcee04a4dcec857c848cdc9c1427201000000ffff0300504b01021e0314000008080000002100dc3f72961e000000270000000e0000000000000000000000ed8100000000626f782f696e7374616c6c2e7368504b050600000000010001003c0000004a0000000000"`,
    );
  });
});

describe('tar.gz', () => {
  test('a reader of ustar finds the tree', () => {
    fc.assert(
      fc.property(treeAndPacking, ([files, packing]) => {
        const read = readTar(gunzipSync(tarGz(files, 'box', packing)));
        const texts = new Map([...read].map(([path, file]) => [path.slice(4), file.text]));
        expect(texts).toEqual(bytesOf(files));
      }),
    );
  });

  test('the same tree gives the same bytes', () => {
    fc.assert(
      fc.property(tree, (files) => {
        const backwards = new Map([...files].reverse());
        expect(Buffer.compare(tarGz(files, 'box'), tarGz(backwards, 'box'))).toBe(0);
      }),
    );
  });

  test('one gzip member: a browser reads it too', async () => {
    const body = new Blob([tarGz(sample, 'box', someStored)]).stream();
    const plain = await new Response(
      body.pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer();
    expect([...readTar(new Uint8Array(plain)).keys()]).toEqual(
      [...sample.keys()].map((path) => `box/${path}`),
    );
  });

  test('modes and one constant date', () => {
    for (const [path, file] of readTar(gunzipSync(tarGz(sample, 'box', someStored)))) {
      expect(file.mode, path).toBe(isExecutable(file.text) ? 0o755 : 0o644);
      expect(file.modified, path).toBe(315532800);
    }
  });

  test('a long path goes into the prefix; one that fits nowhere is refused', () => {
    const folder = 'h'.repeat(63);
    const path = 'modules/home/hyprland/vm-overrides-of-a-very-long-name.nix';
    const read = readTar(gunzipSync(tarGz(fileTree([[path, 'x']]), folder)));
    expect([...read.keys()]).toEqual([`${folder}/${path}`]);
    expect(() => tarGz(fileTree([['x'.repeat(120), '']]), folder)).toThrow('too long for a tar');
    expect(() => tarGz(fileTree([['ü', '']]), folder)).toThrow('not ASCII');
  });

  test('these exact bytes, on every machine', () => {
    const small = fileTree([['install.sh', '#!/bin/sh\necho hello hello hello hello\n']]);
    expect(Buffer.from(tarGz(small, 'box')).toString('base64')).toMatchInlineSnapshot(
      `"H4sIAAAAAAAA/wCcAGP/Ym94L2luc3RhbGwuc2gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAwMDA3NTUAMDAwMDAwMAAwMDAwMDAwADAwMDAwMDAwMDQ3ADAyMjYzNTIzMDAwADAxMzY0MgAgMmCgAygtLkksYjAwKMrPL8GnjpC8AQTA6SECAAAAAP//UlbUT8rM0y/O4EpNzshXyEjNycFCcgEAAAD//2IYBcMTAAAAAP//YhgFo2AUjFgAAAAA//8DAKuFFxMACAAA"`,
    );
  });
});

test('a tree with other answers costs no deflating of the files that nobody wrote into', () => {
  const deflated: string[] = [];
  const known = new Map<string, ReturnType<typeof deflateText>>();
  const remembering: Packing = {
    written: new Set(['README.md']),
    deflate: (text) => {
      const packed = known.get(text) ?? deflateText(text);
      if (!known.has(text)) deflated.push(text);
      known.set(text, packed);
      return packed;
    },
  };
  for (const make of [zip, tarGz]) {
    make(fileTree([...sample, ['README.md', '# one\n']]), 'box', remembering);
    deflated.length = 0;
    make(fileTree([...sample, ['README.md', '# two\n']]), 'box', remembering);
    expect(deflated).toEqual([]);
  }
});

test('the same bytes, whoever deflates', () => {
  const known = new Map([...sample.values()].map((content) => [content, deflateText(content)]));
  const written = new Set(['README.md']);
  const deflate = (content: string) => known.get(content) ?? deflateText(content);
  for (const make of [zip, tarGz]) {
    const fresh = make(sample, 'box', { written, deflate: deflateText });
    expect(Buffer.compare(make(sample, 'box', { written, deflate }), fresh)).toBe(0);
  }
});

describe('programs that people have', () => {
  writeFileSync(join(scratch, 'box.zip'), zip(sample, 'box', someStored));
  writeFileSync(join(scratch, 'box.tar.gz'), tarGz(sample, 'box', someStored));

  const programs: [command: string, archive: string, words: string[]][] = [
    ['unzip', 'box.zip', ['-q', '../box.zip']],
    ['bsdtar', 'box.zip', ['-xf', '../box.zip']],
    ['bsdtar', 'box.tar.gz', ['-xf', '../box.tar.gz']],
    ['tar', 'box.tar.gz', ['-xzf', '../box.tar.gz']],
    [
      'python3',
      'box.zip',
      [
        '-c',
        'import zipfile as z; f = z.ZipFile("../box.zip"); assert f.testzip() is None; f.extractall()',
      ],
    ],
    ['python3', 'box.tar.gz', ['-c', 'import tarfile as t; t.open("../box.tar.gz").extractall()']],
  ];
  for (const [command, archive, words] of programs) {
    test(`${command} unpacks ${archive}`, ({ skip }) => {
      skip(!finds(command), `${command} is not installed here`);
      const dir = mkdtempSync(join(scratch, 'x'));
      chmodSync(dir, 0o755);
      execFileSync(command, words, { cwd: dir });
      expect(readdirSync(dir)).toEqual(['box']);
      const modesKept = !(command === 'python3' && archive === 'box.zip');
      for (const [path, content] of sample) {
        const file = join(dir, 'box', path);
        expect(readFileSync(file, 'utf8')).toBe(content);
        if (modesKept)
          expect(statSync(file).mode & 0o100, path).toBe(isExecutable(content) ? 0o100 : 0);
      }
    });
  }
});

test('a folder that Windows can unpack', () => {
  expect(topFolder('vmware-guest')).toBe('vmware-guest');
  expect(topFolder('console')).toBe('console');
  for (const name of ['con', 'aux', 'nul', 'prn', 'com1', 'lpt9']) {
    expect(topFolder(name)).toBe(`${name}-vm`);
  }
});
