import fc from 'fast-check';
import { catalogue } from '@/lib/config/catalogue';
import { keyboardVariants } from '@/lib/config/data/keyboard';
import { keyboardLayouts, locales, timeZones } from '@/lib/config/data/names';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { type Config, configSchema } from '@/lib/config/schema';

/** Text that every reader behind us would act on, were it not escaped. */
export const hostileText: readonly string[] = [
  '"; builtins.abort "x',
  "''; x = ''",
  '${builtins.currentTime}',
  '$${x} \\${y} \\',
  '$(reboot) `id` $HOME !! %s',
  "'; rm -rf / #",
  '<script>alert(1)</script> & &amp; "quoted"',
  ']] --[[ os.execute("x") ]]',
  '@host.name@',
  '# @when host.ssh',
  '*/ /* // #',
  'Ada “the first” Ω 🦊 中文 עברית',
  '~',
  '~YQ',
  '~/x',
  '-n',
  '%00%0a',
  'a,b',
  'a+b c',
];

const sshKeys: readonly string[] = [
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY ada@laptop',
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xZ \"; ${evil} ''",
];

const morePackages: readonly string[] = ['btop', 'discord', 'nerd-fonts.hack', 'waybar'];

const anyText = (most: number) =>
  fc
    .oneof(
      fc.constantFrom(...hostileText),
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.string({ unit: 'binary-ascii', maxLength: most }),
    )
    .map((text) =>
      text
        .replace(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,
          '',
        )
        .slice(0, most)
        .trim()
        .replace(/\p{Surrogate}/gu, ''),
    );

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'host.name': fc.stringMatching(/^[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,10})?$/),
  'host.proxy': fc.constantFrom(
    '',
    'http://proxy.example.com:3128',
    'https://10.0.0.1',
    'http://p',
  ),
  'user.name': fc.stringMatching(/^[a-z][a-z0-9_-]{0,30}$/),
  'user.fullName': anyText(100).map((text) => text.replaceAll(':', '')),
  'user.gitEmail': fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      'ada@example.org',
      "o'brien+git@example.co.uk",
      '${x}@example.org',
      'ä@exämple.de',
    ),
  ),
};

function arbitraryValue(field: FieldSpec): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(
        fc.integer({ min: field.min, max: field.max }),
        fc.constantFrom(field.min, field.max),
      );
    case 'choice':
      return fc.constantFrom(...field.options.map((o) => o.value));
    case 'lines':
      return field.path === 'user.morePackages'
        ? fc.uniqueArray(fc.constantFrom(...morePackages), { maxLength: 3 })
        : fc.uniqueArray(fc.constantFrom(...sshKeys), { maxLength: 2 });
    case 'ports':
      return fc.uniqueArray(
        fc.oneof(
          fc.integer({ min: 1, max: 65535 }),
          fc.integer({ min: 1, max: 65534 }).map((from) => `${from}-${from + 1}`),
        ),
        { maxLength: 6 },
      );
    case 'packages':
      return fc.uniqueArray(fc.constantFrom(...catalogue.map((entry) => entry.attr)), {
        maxLength: 12,
      });
    case 'search':
      return searched(field.list);
    case 'text':
      return texts[field.path] ?? anyText(60);
  }
}

function searched(list: (FieldSpec & { kind: 'search' })['list']): fc.Arbitrary<string> {
  switch (list) {
    case 'timeZone':
      return fc.constantFrom(...timeZones);
    case 'locale':
      return fc.constantFrom(...locales);
    case 'formatsLocale':
      return fc.constantFrom('', ...locales);
    case 'keyboardLayout':
      return fc.constantFrom(...keyboardLayouts);
    case 'secondKeyboardLayout':
      return fc.constantFrom('', ...keyboardLayouts);
    case 'secondKeyboardVariant':
    case 'keyboardVariant':
      return fc.constantFrom(
        '',
        ...keyboardLayouts.flatMap((layout) => keyboardVariants(layout).slice(0, 2)),
      );
    case 'keyboardOptions':
      return fc.constantFrom('', 'caps:escape', 'grp:alt_shift_toggle,caps:escape', 'compose:ralt');
  }
}

/** Any valid answer set; a part of the answers keeps its default. What excludes each other is mended. */
export const arbitraryConfig: fc.Arbitrary<Config> = fc
  .record(
    Object.fromEntries(
      fields.map((f) => [f.path, fc.option(arbitraryValue(f), { nil: f.default, freq: 3 })]),
    ),
  )
  .map((values) => {
    const input: Record<string, Record<string, unknown>> = {};
    for (const field of fields) {
      input[field.step] ??= {};
      (input[field.step] as Record<string, unknown>)[field.key] = values[field.path];
    }
    return input;
  })
  .map((input) => {
    const host = input.host as Config['host'];
    const user = input.user as Config['user'];
    if (!keyboardVariants(host.keyboardLayout).includes(host.keyboardVariant))
      host.keyboardVariant = '';
    if (!keyboardVariants(host.secondKeyboardLayout).includes(host.secondKeyboardVariant))
      host.secondKeyboardVariant = '';
    if (
      host.secondKeyboardLayout === host.keyboardLayout &&
      host.secondKeyboardVariant === host.keyboardVariant
    ) {
      host.secondKeyboardLayout = '';
      host.secondKeyboardVariant = '';
    }
    if (host.diskGiB - host.swapGiB < 16) host.diskGiB = 128;
    if (host.arch === 'aarch64-linux') {
      if (host.disk === 'pvscsi' || host.disk === 'lsilogic') host.disk = 'sata';
      const foreign = new Set(
        catalogue.filter((entry) => entry.x86Only).map((entry) => entry.attr),
      );
      user.packages = user.packages.filter((name) => !foreign.has(name));
      user.morePackages = user.morePackages.filter((name) => !foreign.has(name));
    }
    const desktop = input.hyprland as Config['hyprland'];
    if (!configSchema.safeParse({ hyprland: desktop }).success) desktop.scale = '1';
    return input;
  })
  .filter((input) => configSchema.safeParse(input).success)
  .map((input) => configSchema.parse(input));
