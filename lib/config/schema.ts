import { z } from 'zod';
import { isX86Only } from './catalogue';
import { cleanScale } from './clean-scale';
import { keyboardVariants } from './data/keyboard';
import { host } from './host';
import { hyprland, scales } from './hyprland';
import { secrets } from './secrets';
import { user } from './user';

/** A rule between answers. It reads no others than the ones it names. */
export interface CrossFieldRule {
  /** The answers it is about, the one to give up first ahead. */
  paths: readonly [string, ...string[]];
  /** Further answers that it reads. The problem is not reported there as well, because the same sentence would stand in more places than help. */
  alsoReads?: readonly string[];
  /** @returns what is wrong, or undefined */
  broken: (config: Answers) => string | undefined;
  /** Takes out of the first answer only what breaks the rule, where that answer is a list. */
  withoutBad?: (config: Answers) => unknown;
}

type Answers = {
  host: z.output<typeof host>;
  user: z.output<typeof user>;
  secrets: z.output<typeof secrets>;
  hyprland: z.output<typeof hyprland>;
};

function variantProblem(layout: string, variant: string): string | undefined {
  const variants = keyboardVariants(layout);
  if (variant === '' || variants.includes(variant)) return undefined;
  return `The keyboard layout “${layout}” has no variant “${variant}”. ${variants.length > 0 ? `It has, for example, “${variants[0]}”; or leave` : 'Leave'} the variant empty.`;
}

/** What answers must hold together. */
export const crossFieldRules: readonly CrossFieldRule[] = [
  {
    paths: ['host.disk', 'host.arch'],
    broken: ({ host: { arch, disk } }) =>
      arch === 'aarch64-linux' && (disk === 'pvscsi' || disk === 'lsilogic')
        ? `VMware Fusion on Apple silicon has no ${disk === 'pvscsi' ? 'Paravirtual SCSI' : 'LSI Logic'} controller. Choose NVMe or SATA, or the other architecture.`
        : undefined,
  },
  {
    paths: ['host.keyboardVariant', 'host.keyboardLayout'],
    broken: ({ host }) => variantProblem(host.keyboardLayout, host.keyboardVariant),
  },
  {
    paths: ['host.secondKeyboardVariant', 'host.secondKeyboardLayout'],
    broken: ({ host: { secondKeyboardLayout: layout, secondKeyboardVariant: variant } }) =>
      layout === '' && variant !== ''
        ? 'Choose the second keyboard layout that this is a variant of, or leave the variant empty.'
        : variantProblem(layout, variant),
  },
  {
    paths: ['host.secondKeyboardLayout', 'host.keyboardLayout'],
    alsoReads: ['host.secondKeyboardVariant', 'host.keyboardVariant'],
    broken: ({ host }) =>
      host.secondKeyboardLayout === host.keyboardLayout &&
      host.secondKeyboardVariant === host.keyboardVariant
        ? 'The second keyboard is the same as the first. Choose another one, or none.'
        : undefined,
  },
  {
    paths: ['host.swapGiB', 'host.diskGiB'],
    broken: ({ host: { diskGiB, swapGiB } }) =>
      diskGiB - swapGiB < 16
        ? 'The disk is too small: 16 GiB must be left beside swap. Make the disk larger or swap smaller.'
        : undefined,
  },
  {
    paths: ['user.packages', 'host.arch'],
    broken: ({ host: { arch }, user: { packages } }) => {
      const foreign = arch === 'aarch64-linux' ? packages.filter(isX86Only) : [];
      return foreign.length > 0
        ? `Only made for Intel and AMD: ${foreign.join(', ')}. Remove ${foreign.length === 1 ? 'it' : 'them'}, or choose the other architecture.`
        : undefined;
    },
    withoutBad: ({ user: { packages } }) => packages.filter((name) => !isX86Only(name)),
  },
  {
    paths: ['user.morePackages', 'host.arch'],
    broken: ({ host: { arch }, user: { morePackages } }) => {
      const foreign = arch === 'aarch64-linux' ? morePackages.filter(isX86Only) : [];
      const isOne = foreign.length === 1;
      return foreign.length > 0
        ? `More packages: ${foreign.join(', ')} ${isOne ? 'is' : 'are'} only made for Intel and AMD. Remove ${isOne ? 'it' : 'them'}, or choose the other architecture.`
        : undefined;
    },
    withoutBad: ({ user: { morePackages } }) => morePackages.filter((name) => !isX86Only(name)),
  },
  {
    paths: ['hyprland.scale', 'hyprland.resolution'],
    broken: ({ hyprland: { resolution, scale } }) => {
      // Where the size follows the window, the guest rounds it to one that fits.
      if (resolution === 'auto') return undefined;
      const [width = 0, height = 0] = resolution.split('x').map(Number);
      const taken = cleanScale(width, height, Number(scale));
      if (taken === Number(scale)) return undefined;
      const percent = (factor: number) => `${Math.round(factor * 100)} %`;
      const clean = scales.map(Number).filter((s) => cleanScale(width, height, s) === s);
      const choice = clean
        .map(percent)
        .join(', ')
        .replace(/, ([^,]{1,9})$/, ' or $1');
      return `Hyprland cannot show ${width} × ${height} at ${percent(Number(scale))}: that is no whole number of pixels, and it would take ${percent(taken ?? 2)}. Choose ${choice}, or another resolution.`;
    },
  },
];

/** The public answers: one step per key. The only list of questions there is. */
export const configSchema = z
  .strictObject({
    host: host.prefault({}),
    user: user.prefault({}),
    secrets: secrets.prefault({}),
    hyprland: hyprland.prefault({}),
  })
  .superRefine((config, ctx) => {
    for (const { paths, broken } of crossFieldRules) {
      const message = broken(config);
      if (message === undefined) continue;
      for (const path of paths) ctx.addIssue({ code: 'custom', message, path: path.split('.') });
    }
  });

/** A complete, valid answer set. */
export type Config = z.output<typeof configSchema>;
/** What a person or program may hand in: anything left out takes its default. */
export type ConfigInput = z.input<typeof configSchema>;

export type StepId = keyof typeof configSchema.shape;
export const stepIds = Object.keys(configSchema.shape) as readonly StepId[];

/** The answers when nobody answers. */
export const defaultConfig: Config = configSchema.parse({});

export interface Problem {
  /** Dotted field path, for example `host.name`; empty for the whole. */
  path: string;
  message: string;
  /** A value that would do instead. */
  suggest?: string;
}
