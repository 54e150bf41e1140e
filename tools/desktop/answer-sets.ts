/** The answers that the long run boots: few sets, every value in one of them. */
import { themeNames } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';

export interface AnswerSet {
  id: string;
  config: Config;
}

const written: readonly AnswerSet[] = [
  ...presets.map(({ id, config }) => ({ id, config })),
  {
    id: 'german',
    config: configSchema.parse({
      host: { keyboardLayout: 'de' },
      user: { shell: 'bash', terminal: 'foot' },
      hyprland: {
        modifier: 'ALT',
        layout: 'master',
        theme: 'gruvbox',
        launcher: 'wofi',
        notifications: 'dunst',
        scale: '1.25',
        shadow: true,
        idle: true,
      },
    }),
  },
  {
    id: 'french',
    config: configSchema.parse({
      host: { keyboardLayout: 'fr' },
      user: { shell: 'fish', terminal: 'alacritty' },
      hyprland: {
        graphics: 'accelerated',
        theme: 'nord',
        launcher: 'rofi',
        notifications: 'dunst',
        lock: 'hyprlock',
        resolution: '1280x720',
        scale: '1',
        blur: true,
      },
    }),
  },
];

/**
 * The presets, two sets for what none of them chooses, and one for each theme that is in none; `answer-sets.test.ts` counts
 * the values.
 */
export const answerSets: readonly AnswerSet[] = [
  ...written,
  ...themeNames
    .filter((theme) => !written.some(({ config }) => config.hyprland.theme === theme))
    .map((theme) => ({ id: theme, config: configSchema.parse({ hyprland: { theme } }) })),
];
