import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveUrl, isLoopback } from '@/lib/archive-url';
import { encodeQuery } from '@/lib/config/url';
import { arbitraryConfig, hostileText } from '@/tests/arbitrary-config';
import { fetchCommands, shellQuote } from './fetch-commands';

let bin = '';

// Programs that say with which words they were called, one per line, and nothing else.
beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'hyprguest-words-'));
  const script = '#!/bin/sh\nfor word do printf \'%s\\n\' "$word"; done >&2\n';
  for (const name of ['curl', 'nix', 'scp', 'unzip', 'tar', 'sudo']) {
    writeFileSync(join(bin, name), script);
    chmodSync(join(bin, name), 0o755);
  }
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

/** The words that the first program of a line is called with. */
function wordsOf(line: string): string[] {
  const { stderr } = spawnSync('sh', ['-c', line.replace(' | tar xz', '')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });
  return stderr.slice(0, -1).split('\n');
}

describe('shellQuote', () => {
  it('survives a shell unchanged, whatever it is', () => {
    const texts = fc.oneof(
      fc.constantFrom(...hostileText),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\'"\\$`!#&;|<>(){}[]*?~= \n\t') }),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => !text.includes('\0')),
        (text) => {
          const { stdout } = spawnSync('sh', ['-c', `printf %s ${shellQuote(text)}`], {
            encoding: 'utf8',
          });
          expect(stdout).toBe(Buffer.from(text).toString());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves plain words plain', () => {
    expect(shellQuote('/tmp/dev-vm.zip')).toBe('/tmp/dev-vm.zip');
    expect(shellQuote('')).toBe("''");
  });

  it('refuses what no program can be given', () => {
    expect(() => shellQuote('a\0b')).toThrow('NUL');
  });
});

describe('archiveUrl', () => {
  it('puts a placeholder where the page is on this computer only, and keeps the port', () => {
    expect(archiveUrl('http://localhost:3000', 'v=1')).toBe(
      'http://YOUR-HOST:3000/api/flake.tar.gz?v=1',
    );
    expect(archiveUrl('http://[::1]', 'v=1')).toBe('http://YOUR-HOST/api/flake.tar.gz?v=1');
    expect(archiveUrl('https://a.example:8443', 'v=1')).toBe(
      'https://a.example:8443/api/flake.tar.gz?v=1',
    );
  });

  it.each([
    ['http://localhost:3000', true],
    ['http://wizard.localhost', true],
    ['http://127.0.0.1:8080', true],
    ['http://127.1.2.3', true],
    ['http://[::1]:3000', true],
    ['http://0.0.0.0:3000', true],
    ['https://localhost.example.org', false],
    ['http://192.168.153.1:3000', false],
    ['https://hyprguest.dev', false],
  ])('%s is on this computer only: %s', (origin, expected) => {
    expect(isLoopback(origin)).toBe(expected);
  });
});

describe('fetchCommands', () => {
  const origin = 'https://hyprguest.dev';

  it('gives the programs the very URL, for any answers', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        const url = archiveUrl(origin, encodeQuery(config));
        const { ways, archiveUrl: given } = fetchCommands(origin, encodeQuery(config), 'dev-vm');
        expect(given).toBe(url);
        const [curl, nix] = ways.map((way) => way.blocks[0]?.commands[0] as string);
        expect(wordsOf(curl as string)).toEqual(['-fL', url]);
        expect(wordsOf(nix as string)).toEqual([
          '--extra-experimental-features',
          'nix-command flakes',
          'flake',
          'new',
          '-t',
          url,
          'dev-vm',
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it('quotes a query and a folder that nobody checked', () => {
    for (const text of hostileText) {
      const [curl, nix, scp, shared] = fetchCommands(origin, text, text).ways;
      expect(wordsOf(curl?.blocks[0]?.commands[0] as string).at(-1)).toBe(archiveUrl(origin, text));
      expect(wordsOf(nix?.blocks[0]?.commands[0] as string).at(-1)).toBe(text);
      expect(wordsOf(scp?.blocks[0]?.commands[1] as string)).toEqual([
        `${text}.zip`,
        'nixos@ADDRESS:',
      ]);
      expect(wordsOf(shared?.blocks[0]?.commands[2] as string)).toEqual([
        'unzip',
        `/tmp/host/shared/${text}.zip`,
      ]);
    }
  });

  it('says what to put instead of a name that only the host knows', () => {
    const { substitute, ways } = fetchCommands('http://localhost:3000', 'v=1', 'dev-vm');
    expect(substitute?.placeholder).toBe('YOUR-HOST');
    expect(substitute?.explanation).toContain('192.168.x.1');
    expect(ways[0]?.blocks[0]?.commands[0]).toContain(substitute?.placeholder);
    expect(fetchCommands(origin, 'v=1', 'dev-vm').substitute).toBeUndefined();
  });

  it('knows which ways bring secrets along', () => {
    const ways = fetchCommands(origin, 'v=1', 'dev-vm').ways;
    expect(ways.map((way) => [way.id, way.withSecrets])).toEqual([
      ['curl', false],
      ['nix', false],
      ['scp', true],
      ['shared-folder', true],
    ]);
  });

  it('throws for an origin that is none', () => {
    expect(() => fetchCommands('hyprguest.dev', 'v=1', 'x')).toThrow(TypeError);
  });
});
