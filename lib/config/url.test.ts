import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConfig, hostileText } from '@/tests/arbitrary-config';
import { presets } from './presets';
import { configSchema, defaultConfig } from './schema';
import { decodeQuery, encodeQuery, parseQuery, secretInQuery } from './url';

const sshKey =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY ada@laptop';

const parse = (query: string) => parseQuery(new URLSearchParams(query));
const problems = (query: string) => {
  const parsed = parse(query);
  return parsed.ok ? [] : parsed.problems;
};

describe('the law of links', () => {
  it('answers → query → answers is the identity', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        expect(parse(encodeQuery(config))).toEqual({ ok: true, config });
      }),
      { numRuns: 500 },
    );
  });

  it('holds for hostile free text', () => {
    for (const fullName of hostileText.filter((text) => !text.includes(':'))) {
      const config = configSchema.parse({ user: { fullName } });
      expect(parse(encodeQuery(config))).toEqual({ ok: true, config });
    }
  });

  it('holds when Nix has sorted the keys and percent-encoded the values', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        const mangled = encodeQuery(config)
          .split('&')
          .sort()
          .map((pair) => pair.replaceAll('/', '%2f').replaceAll(':', '%3A'))
          .join('&');
        expect(parse(mangled)).toEqual({ ok: true, config });
      }),
      { numRuns: 100 },
    );
  });

  it('writes only characters that no version of Nix touches, and no name Nix takes for itself', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        const query = encodeQuery(config);
        expect(query).toMatch(/^v=1(&[a-zA-Z.]+=[A-Za-z0-9_.~,:/-]+)*$/);
        for (const [key] of new URLSearchParams(query)) {
          expect([
            'name',
            'url',
            'dir',
            'rev',
            'narHash',
            'unpack',
            'lastModified',
            'revCount',
          ]).not.toContain(key);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('any query gives valid answers to the page, and never throws', () => {
    const key = fc.oneof(
      fc.constantFrom('host.name', 'user.packages', 'host.arch', 'host.disk', 'v'),
      fc.string(),
    );
    // Any code points: fast-check's own `binary` takes seconds to begin.
    const anyText = fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) });
    fc.assert(
      fc.property(fc.array(fc.tuple(key, anyText)), (pairs) => {
        const { config } = decodeQuery(new URLSearchParams(pairs));
        expect(configSchema.safeParse(config).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('encodeQuery', () => {
  it('leaves defaults out', () => {
    expect(encodeQuery(defaultConfig)).toBe('v=1');
  });

  it('is readable', () => {
    const config = configSchema.parse({
      host: {
        name: 'dev-vm',
        timeZone: 'Europe/Kyiv',
        openPorts: [3000, 8080],
        keyboardOptions: 'caps:escape,compose:ralt',
      },
      user: { packages: ['git-lfs', 'jq'], gitSigningKey: '~/.ssh/id_ed25519.pub' },
    });
    expect(encodeQuery(config)).toBe(
      'v=1&host.keyboardOptions=caps:escape,compose:ralt&host.name=dev-vm&host.openPorts=3000,8080&host.timeZone=Europe/Kyiv&user.gitSigningKey=~/.ssh/id_ed25519.pub&user.packages=git-lfs,jq',
    );
  });

  it('says an empty list aloud where the default is not empty', () => {
    const config = configSchema.parse({ user: { packages: [] } });
    expect(encodeQuery(config)).toBe('v=1&user.packages=~');
  });

  it('stays below what chat programs carry', () => {
    for (const preset of presets) expect(preset.query.length).toBeLessThan(1000);
  });
});

describe('parseQuery', () => {
  it('reads what a form without JavaScript sends', () => {
    const parsed = parse(
      'v=1&host.name=vm&user.fullName=Ada+Lovelace&host.openPorts=&user.packages=jq&user.packages=fd&host.ssh=false',
    );
    expect(parsed.ok && parsed.config).toMatchObject({
      host: { name: 'vm', openPorts: [], ssh: false },
      user: { fullName: 'Ada Lovelace', packages: ['jq', 'fd'] },
    });
  });

  it('names an unknown key and the one that was meant', () => {
    expect(problems('v=1&host.hostname=x')).toEqual([
      { path: 'host.hostname', message: expect.stringContaining('There is no answer') },
    ]);
    expect(problems('name=x')[0]?.message).toContain('Did you mean “host.name”?');
  });

  it('says where all keys are listed to a program, and not to a person', () => {
    expect(problems('colour=red')[0]?.message).toContain('GET /api/schema');
    const { problems: shown } = decodeQuery(new URLSearchParams('colour=red'));
    expect(shown).toEqual([{ path: 'colour', message: 'There is no answer “colour”.' }]);
  });

  it.each([
    ['host.name=Bad_Name', 'host.name'],
    ['host.cpus=many', 'host.cpus'],
    ['host.cpus=1.5', 'host.cpus'],
    ['host.ssh=yes', 'host.ssh'],
    ['host.cpus=1&host.cpus=2', 'host.cpus'],
    ['user.fullName=~A', 'user.fullName'],
    ['v=2', 'v'],
    ['user.packages=jq,nope', 'user.packages.1'],
    ['user.sshKeys=hello', 'user.sshKeys.0'],
    ['host.keyboardLayout=us&host.keyboardVariant=nodeadkeys', 'host.keyboardVariant'],
  ])('%s is refused at %s', (query, path) => {
    expect(problems(query).map((p) => p.path)).toEqual(expect.arrayContaining([path]));
  });

  it.each([
    ['user.morePackages', ['cowsay', 'hugo'], '1password'],
    ['user.morePackages', ['cowsay', 'hugo'], 'vimPlugins'],
    ['user.packages', ['bat', 'jq'], 'nope'],
    ['host.openPorts', [80, '8000-8100'], '99999'],
    ['host.openUdpPorts', [53], 'dns'],
    ['user.sshKeys', [sshKey], 'hello'],
  ])('a page takes the good entries of %s, and names the bad one', (path, good, bad) => {
    const [step = '', key = ''] = path.split('.');
    const query = encodeQuery(configSchema.parse({ [step]: { [key]: good } }));
    const { config, problems: found } = decodeQuery(new URLSearchParams(`${query},${bad}`));
    expect((config as unknown as Record<string, Record<string, unknown>>)[step]?.[key]).toEqual(
      good,
    );
    expect(found.map((problem) => problem.path)).toEqual([`${path}.${good.length}`]);
  });

  it('takes text for itself when “~” begins nothing that we write', () => {
    const parsed = parse('user.fullName=~!!');
    expect(parsed.ok && parsed.config.user.fullName).toBe('~!!');
  });

  it('passes over tracking keys, and reads &amp; as &', () => {
    const tracked = 'v=1&utm_source=a&utm_campaign=b&fbclid=c&gclid=d&msclkid=e&mc_eid=f';
    expect(problems(tracked)).toEqual([]);
    const parsed = parse(`${tracked}&amp;host.name=falcon&amp;amp;user.name=ada`);
    expect(parsed.ok && [parsed.config.host.name, parsed.config.user.name]).toEqual([
      'falcon',
      'ada',
    ]);
    expect(problems('utm=1&xfbclid=2').map(({ path }) => path)).toEqual(['utm', 'xfbclid']);
  });

  it('leaves the commas of a key’s comment alone', () => {
    const keys = [
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY ada, at home',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xZ b',
    ];
    for (const sent of [keys.join('\n'), keys.join('\r\n'), keys.join(',')]) {
      const parsed = parseQuery(new URLSearchParams([['user.sshKeys', sent]]));
      expect(parsed.ok && parsed.config.user.sshKeys).toEqual(keys);
    }
    const parsed = parseQuery(new URLSearchParams(keys.map((key) => ['user.sshKeys', key])));
    expect(parsed.ok && parsed.config.user.sshKeys).toEqual(keys);
  });

  it('names both answers when two exclude each other', () => {
    expect(problems('host.arch=aarch64-linux&host.disk=pvscsi').map((p) => p.path)).toEqual([
      'host.disk',
      'host.arch',
    ]);
  });
});

describe('decodeQuery', () => {
  it('keeps the good, explains the bad', () => {
    const { config, problems: found } = decodeQuery(
      new URLSearchParams('v=1&host.name=Bad_Name&host.cpus=2&x=1'),
    );
    expect(config.host).toMatchObject({ name: 'vmware-guest', cpus: 2 });
    expect(found.map((p) => p.path)).toEqual(['x', 'host.name']);
  });
});

describe('a secret in a link', () => {
  const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
  const hidden = `~${Buffer.from(token).toString('base64url')}`;

  it.each([
    `user.gitName=${token}`,
    `user.gitName=${hidden}`,
    `user.sshKeys=jq,${hidden}`,
    `${token}=1`,
    `host.name=%zz&user.fullName=${encodeURIComponent(hidden)}`,
  ])('is found in %s', (query) => expect(secretInQuery(query)).toContain('a GitHub token'));

  it('is none in a link of ours, or in one that cannot be read', () => {
    for (const { query } of presets) expect(secretInQuery(query)).toBeUndefined();
    for (const query of ['', '%', 'host.name=%zz', 'user.gitName=~A', 'a=~,~,,']) {
      expect(secretInQuery(query)).toBeUndefined();
    }
  });
});
