/** A few answer sets in which every value of every question occurs. */
import { type FieldSpec, fields } from '@/lib/config/fields';
import { type Config, configSchema } from '@/lib/config/schema';

/** Free text that a careless writer would let through to a shell, to Lua or to CSS. */
const hostile = [
  `Ada "the first" \\ \${x} $(id) \`id\``,
  `O'Brien ]] --[[ # ; } */ %s`,
  'Ω 🦊 中文',
];

const texts: Readonly<Record<string, readonly string[]>> = {
  'host.name': ['guest', 'a-b'],
  'user.name': ['nixos', 'ada_1'],
  'user.fullName': hostile,
  'user.gitName': ['', ...hostile],
  'user.gitEmail': ['', "o'brien+git@example.co.uk"],
  'user.gitSigningKey': [
    '',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY a@b',
  ],
};

/** The values that a question is to take at least once; undefined where the default has to do. */
export function valuesOf(field: FieldSpec): readonly unknown[] | undefined {
  switch (field.kind) {
    case 'boolean':
      return [false, true];
    case 'choice':
      return field.options.map(({ value }) => value);
    case 'integer':
      return [field.default, field.min, field.max];
    default:
      return texts[field.path];
  }
}

/** The default answers in every theme, with both kinds of graphics. */
export function everyLook(): { name: string; config: Config }[] {
  const values = (path: string) => {
    const field = fields.find((one) => one.path === path);
    return field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
  };
  return values('hyprland.theme').flatMap((theme) =>
    values('hyprland.graphics').map((graphics) => ({
      name: `the default in ${theme}, ${graphics}`,
      config: configSchema.parse({ hyprland: { theme, graphics } }),
    })),
  );
}

/** Keyboards that are unlike the American one, each with its variant and options. */
const keyboards = [
  { keyboardLayout: 'us' },
  { keyboardLayout: 'de', keyboardVariant: 'nodeadkeys', keyboardOptions: 'caps:escape' },
  { keyboardLayout: 'fr', keyboardVariant: 'bepo' },
  { keyboardLayout: 'ru', keyboardOptions: 'grp:alt_shift_toggle,compose:ralt' },
  { keyboardLayout: 'rs', keyboardVariant: 'yz', keyboardOptions: 'caps:escape' },
] as const;

/**
 * About as many sets as the longest list has values: in every set each question takes another of its values, in an
 * order of its own, so that not always the same two answers meet.
 * @param seed decides these orders, which a further question changes as well
 */
export function coveringConfigs(seed = 20261123): Config[] {
  const asked = fields.flatMap((field) => {
    const values = valuesOf(field);
    return values ? [{ field, values }] : [];
  });
  const rows = Math.max(...asked.map(({ values }) => values.length));
  let last = seed;
  const below = (limit: number) => {
    last = (last * 48271) % 0x7fffffff;
    return last % limit;
  };
  const columns = asked.map(({ field, values }) => {
    const column = Array.from({ length: rows }, (_, i) => values[i % values.length]);
    for (let i = rows - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [column[i], column[j]] = [column[j], column[i]];
    }
    return { field, column };
  });
  const configs = Array.from({ length: rows }, (_, row) => {
    const answers: Record<string, Record<string, unknown>> = {};
    for (const { field, column } of columns) {
      answers[field.step] = { ...answers[field.step], [field.key]: column[row] };
    }
    answers.host = { ...answers.host, ...keyboards[row % keyboards.length] };
    return configSchema.parse(withoutClashes(answers));
  });
  // A repair can take the only set in which a value stood: that value comes once more, among the defaults.
  const lost = asked.flatMap(({ field: { step, key }, values }) => {
    const shown = new Set(configs.map((c) => (c[step] as Record<string, unknown>)[key]));
    return values
      .filter((value) => !shown.has(value))
      .map((value) => ({ [step]: { [key]: value } }));
  });
  return [...configs, ...lost.map((answers) => configSchema.parse(answers))];
}

/** Repairs answers that exclude each other. */
function withoutClashes(answers: Record<string, Record<string, unknown>>): unknown {
  const { host = {} } = answers;
  if (host.arch === 'aarch64-linux' && (host.disk === 'pvscsi' || host.disk === 'lsilogic')) {
    host.disk = 'sata';
  }
  // Some enlargements are no whole number of pixels: the screen keeps its size.
  if (!configSchema.safeParse({ hyprland: answers.hyprland }).success) {
    answers.hyprland = { ...answers.hyprland, scale: '1' };
  }
  if (Number(host.diskGiB) - Number(host.swapGiB) < 16) host.diskGiB = 128;
  return answers;
}
