import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConfig, hostileText } from '@/tests/arbitrary-config';
import { fields } from './fields';
import { parseConfig, repair } from './repair';
import { type ConfigInput, configSchema, crossFieldRules, defaultConfig } from './schema';

const withAnswers = (input: ConfigInput) => configSchema.parse(input);
const paths = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);

/** What programs and people hand in where answers belong. */
const anything = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    0,
    Number.NaN,
    [],
    {},
    [[]],
    ['a', 'a'],
    ...hostileText,
  ),
);

/** Answers of which some are anything. */
const spoilt = fc
  .tuple(
    arbitraryConfig,
    fc.array(
      fc.tuple(fc.constantFrom(...fields), fc.oneof(anything, fc.constant('aarch64-linux'))),
    ),
  )
  .map(([config, wrong]) => {
    const input = structuredClone(config) as unknown as Record<string, Record<string, unknown>>;
    for (const [field, value] of wrong) (input[field.step] ?? {})[field.key] = value;
    return input;
  });

describe('the law of repair', () => {
  it('valid answers come back as they are', () => {
    fc.assert(
      fc.property(arbitraryConfig, (config) => {
        expect(repair(config)).toEqual({ config, problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('whatever goes in, valid answers come out, and nothing is dropped without a word', () => {
    fc.assert(
      fc.property(spoilt, arbitraryConfig, (input, fallback) => {
        const { config, problems } = repair(input, fallback);
        expect(configSchema.safeParse(config).success).toBe(true);
        for (const { path, step, key, default: byDefault } of fields) {
          const given = input[step]?.[key] ?? byDefault;
          const kept = (config[step] as Record<string, unknown>)[key];
          const isTold = problems.some((p) => p.path === path || p.path.startsWith(`${path}.`));
          if (!isTold && problems.length <= 50) expect(kept, path).toEqual(given);
        }
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(anything, (input) => {
        expect(configSchema.safeParse(repair(input).config).success).toBe(true);
      }),
    );
  });

  it('refuses exactly what the schema refuses', () => {
    fc.assert(
      fc.property(spoilt, (input) => {
        expect(parseConfig(input).ok).toBe(configSchema.safeParse(input).success);
      }),
      { numRuns: 100 },
    );
  });
});

describe('repair', () => {
  it('drops only the bad entries of a list, and names each', () => {
    const { config, problems } = repair({
      user: { packages: ['git-lfs', 'blendr', 'jq', 7] },
      host: { openPorts: [3000, 99_999, 3000, 8080] },
    });
    expect(config.user.packages).toEqual(['git-lfs', 'jq']);
    expect(config.host.openPorts).toEqual([3000, 8080]);
    expect(paths(problems)).toEqual([
      'user.packages.1',
      'user.packages.3',
      'host.openPorts.1',
      'host.openPorts',
    ]);
    expect(problems[0]?.message).toContain('“blendr”');
  });

  it('judges answers that exclude each other while another answer is bad', () => {
    const last = withAnswers({ host: { keyboardLayout: 'de', keyboardVariant: 'nodeadkeys' } });
    const { config, problems } = repair(
      {
        ...last,
        host: {
          ...last.host,
          timeZone: 'new york',
          keyboardLayout: 'us',
          memoryGiB: 16,
          name: 'falcon',
        },
      },
      last,
    );
    expect(config.host).toEqual({ ...last.host, memoryGiB: 16, name: 'falcon' });
    expect(paths(problems)).toEqual([
      'host.timeZone',
      'host.keyboardVariant',
      'host.keyboardLayout',
    ]);
  });

  it('gives up the lesser of two answers that exclude each other', () => {
    const { config, problems } = repair({
      host: { arch: 'aarch64-linux', disk: 'pvscsi' },
      user: { packages: ['jq', 'google-chrome'] },
    });
    expect(config.host).toMatchObject({ arch: 'aarch64-linux', disk: 'nvme' });
    expect(config.user.packages).toEqual(['jq']);
    expect(paths(problems)).toEqual(['host.disk', 'host.arch', 'user.packages', 'host.arch']);
  });

  it('says of a good answer what it depends on where that is bad', () => {
    const { config, problems } = repair({
      host: { keyboardLayout: 'nowhere', keyboardVariant: 'nodeadkeys' },
    });
    expect(config.host).toMatchObject({ keyboardLayout: 'us', keyboardVariant: '' });
    expect(paths(problems)).toEqual(['host.keyboardLayout', 'host.keyboardVariant']);
    expect(problems[1]?.message).toContain('depends on “Keyboard layout”');
  });

  it('falls back to what was valid last', () => {
    const last = withAnswers({ host: { name: 'falcon' }, hyprland: { theme: 'nord' } });
    const { config } = repair({ host: { name: 'falcon_' }, hyprland: 7 }, last);
    expect([config.host.name, config.hyprland.theme]).toEqual(['falcon', 'nord']);
  });

  it('takes names of the language itself for unknown answers', () => {
    const input = JSON.parse(
      '{"__proto__":{},"constructor":{},"host":{"__proto__":1,"toString":2}}',
    );
    expect(paths(repair(input).problems)).toEqual([
      '__proto__',
      'constructor',
      'host.__proto__',
      'host.toString',
    ]);
  });

  it('names the answer that was meant', () => {
    expect(repair({ host: { hostname: 'x', memory_gib: 8 } }).problems).toEqual([
      { path: 'host.hostname', message: 'There is no answer “host.hostname”.' },
      {
        path: 'host.memory_gib',
        message: 'There is no answer “host.memory_gib”. Did you mean “host.memoryGiB”?',
      },
    ]);
  });
});

describe('one mistake', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const lines = (key: KeyObject, type: 'pkcs8' | 'spki') =>
    String(key.export({ format: 'pem', type } as never))
      .trim()
      .split('\n');
  const secretLines = lines(privateKey, 'pkcs8');
  const good =
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1 ada@laptop';

  it.each(['user.sshKeys', 'user.morePackages', 'host.openPorts', 'user.packages'])(
    'is one complaint: a private key pasted into %s, of which nothing is taken',
    (path) => {
      const [step = '', key = ''] = path.split('.');
      for (const body of [secretLines, secretLines.slice(0, 4)]) {
        const { config, problems } = repair({ [step]: { [key]: body } });
        expect(problems).toEqual([
          { path: `${path}.0`, message: expect.stringContaining('looks like a private key') },
        ]);
        expect(config).toEqual(defaultConfig);
      }
    },
  );

  it('leaves what was valid before a private key was pasted below it', () => {
    const last = withAnswers({ user: { sshKeys: [good], morePackages: ['gimp'] } });
    const { config, problems } = repair(
      { ...last, user: { ...last.user, morePackages: ['gimp', ...secretLines] } },
      last,
    );
    expect(paths(problems)).toEqual(['user.morePackages.1']);
    expect(config).toEqual(last);
  });

  it('names each kind of secret once', () => {
    const token = `ghp_${'a1'.repeat(18)}`;
    const { problems } = repair({ user: { sshKeys: [...secretLines.slice(0, 5), token, token] } });
    expect(paths(problems)).toEqual(['user.sshKeys.0', 'user.sshKeys.5']);
  });

  it('is one complaint: a public key whose line was broken, or one in another format', () => {
    const broken = [good.slice(0, 40), good.slice(40, 70), good.slice(70)];
    const ssh2 = [
      ...['---- BEGIN SSH2 PUBLIC KEY ----', 'Comment: "256-bit ED25519"'],
      ...['AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r', '/7dE3nYl1u8kQ3l2mZ0s1V9x1='],
      '---- END SSH2 PUBLIC KEY ----',
    ];
    for (const list of [broken, ssh2, lines(publicKey, 'spki')]) {
      const { problems } = repair({ user: { sshKeys: list } });
      expect(problems, list.join('\n')).toHaveLength(1);
      expect(problems[0]?.path).toBe('user.sshKeys.0');
    }
    const two = repair({ user: { sshKeys: ['hello', good, 'world'] } });
    expect(paths(two.problems)).toEqual(['user.sshKeys.0', 'user.sshKeys.2']);
  });

  it('is one complaint about one value', () => {
    const wrong: unknown[] = [1e300, -0.5, 'x'.repeat(5000), Array(200).fill('x'), '', null, {}];
    for (const { step, key, path } of fields) {
      for (const value of wrong) {
        const { problems } = repair({ [step]: { [key]: value } });
        const own = problems.filter((problem) => problem.path === path);
        expect(own.length, `${path}: ${JSON.stringify(own)}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('a large input', () => {
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  it.each<[string, unknown]>([
    ['190,000 wrong entries', { user: { packages: Array(190_000).fill(1) } }],
    ['190,000 wrong keys of SSH', { user: { sshKeys: Array(190_000).fill('x') } }],
    [
      '70,000 unknown answers',
      { host: Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`x${i}`, i])) },
    ],
    [
      '70,000 unknown steps',
      Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`x${i}`, i])),
    ],
    [
      'arrays in arrays',
      { host: nested(400_000), user: { name: nested(400_000), packages: nested(400_000) } },
    ],
    ['a long name', { [`x${'y'.repeat(500_000)}`]: 1, host: { name: 'z'.repeat(500_000) } }],
    [
      'a long list entry',
      { user: { packages: ['z'.repeat(500_000)], sshKeys: ['z'.repeat(500_000)] } },
    ],
  ])('of %s gives a short answer', (_what, input) => {
    const { config, problems } = repair(input);
    expect(configSchema.safeParse(config).success).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(51);
    expect(JSON.stringify(problems).length).toBeLessThan(20_000);
  });

  it('says how much more there is', () => {
    const host = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${i}`, i]));
    expect(repair({ host }).problems.at(-1)).toEqual({ path: '', message: 'And 10 more.' });
  });
});

it('each rule between answers reads no others than it names', () => {
  for (const { paths: named, alsoReads = [], broken } of crossFieldRules) {
    const read = new Set<string>();
    const watched = Object.fromEntries(
      Object.entries(defaultConfig).map(([step, answers]) => [
        step,
        new Proxy(answers, {
          get: (at, key: string) => {
            read.add(`${step}.${key}`);
            return (at as Record<string, unknown>)[key];
          },
        }),
      ]),
    );
    broken(watched as never);
    expect([...named, ...alsoReads]).toEqual(expect.arrayContaining([...read]));
  }
});
