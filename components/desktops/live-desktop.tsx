import type { Config } from '@/lib/config/schema';
import { desktopOf } from './desktop-of';
import { DesktopSketch } from './desktop-sketch';

/** The drawing of the desktop that answers make. */
export function LiveDesktop({ config }: { config: Config }) {
  return <DesktopSketch desktop={desktopOf(config)} className="mb-6 w-full" />;
}
