import { z } from 'zod';
import { isX86Only } from './catalogue';
import { keyboardVariants } from './data/keyboard';
import { host } from './host';
import { hyprland } from './hyprland';
import { secrets } from './secrets';
import { user } from './user';

/** The public answers: one step per key. The only list of questions there is. */
export const configSchema = z
  .strictObject({
    host: host.prefault({}),
    user: user.prefault({}),
    secrets: secrets.prefault({}),
    hyprland: hyprland.prefault({}),
  })
  .superRefine((config, ctx) => {
    const refuse = (message: string, ...paths: string[]) => {
      for (const path of paths) ctx.addIssue({ code: 'custom', message, path: path.split('.') });
    };
    const { arch, disk, diskGiB, swapGiB, keyboardLayout, keyboardVariant } = config.host;
    if (arch === 'aarch64-linux' && (disk === 'pvscsi' || disk === 'lsilogic')) {
      refuse(
        `VMware Fusion on Apple silicon has no ${disk === 'pvscsi' ? 'Paravirtual SCSI' : 'LSI Logic'} controller. Choose NVMe or SATA, or the other architecture.`,
        'host.disk',
        'host.arch',
      );
    }
    const variants = keyboardVariants(keyboardLayout);
    if (keyboardVariant !== '' && !variants.includes(keyboardVariant)) {
      refuse(
        `The keyboard layout “${keyboardLayout}” has no variant “${keyboardVariant}”. ${variants.length > 0 ? `It has, for example, “${variants[0]}”; or leave` : 'Leave'} the variant empty.`,
        'host.keyboardVariant',
        'host.keyboardLayout',
      );
    }
    if (diskGiB - swapGiB < 16) {
      refuse(
        'The disk is too small: 16 GiB must be left beside swap. Make the disk larger or swap smaller.',
        'host.diskGiB',
        'host.swapGiB',
      );
    }
    const foreign = arch === 'aarch64-linux' ? config.user.packages.filter(isX86Only) : [];
    if (foreign.length > 0) {
      refuse(
        `Only made for Intel and AMD: ${foreign.join(', ')}. Remove ${foreign.length === 1 ? 'it' : 'them'}, or choose the other architecture.`,
        'user.packages',
        'host.arch',
      );
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
}

/**
 * Parses unknown input into answers.
 * @param input nested by step: `{ host: { name: … }, … }`
 * @returns the answers, or every problem with its field's path
 */
export function parseConfig(
  input: unknown,
): { ok: true; config: Config } | { ok: false; problems: Problem[] } {
  const result = configSchema.safeParse(input);
  if (result.success) return { ok: true, config: result.data };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      message: `There is no answer “${path ? `${path}.${key}` : key}”. GET /api/schema lists all of them.`,
    }));
  });
  return { ok: false, problems };
}
