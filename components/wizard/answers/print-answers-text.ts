import type { Config } from '@/lib/config/schema';

/** The answers as a file `hyprguest.json` holds them. */
export function printAnswersText(config: Config): string {
  return `${JSON.stringify({ answers: config }, null, 2)}\n`;
}
