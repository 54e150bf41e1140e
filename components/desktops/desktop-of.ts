import { palettes } from '@/lib/config/palettes';
import type { Config } from '@/lib/config/schema';
import type { Desktop } from './desktop-sketch';

/** What of the answers a drawing of the desktop shows. */
export function desktopOf({ hyprland }: Config): Desktop {
  const { layout, gapsIn, gapsOut, borderSize, rounding, shadow, bar, theme } = hyprland;
  return {
    palette: palettes[theme],
    layout,
    gapsIn,
    gapsOut,
    borderSize,
    rounding,
    shadow,
    bar: bar !== 'none',
  };
}
