import type { Config } from '@/lib/config/schema';

/** What draws the desktop, loaded when wanted. */
export const loadPicture = async () =>
  (await import('@/components/desktops/desktop-picture')).drawDesktop;

/** The picture of a desktop as a file. */
export async function pictureFile(config: Config): Promise<File> {
  const draw = await loadPicture();
  const name = `${config.host.name}-hyprland.png`;
  return new File([await draw(config)], name, { type: 'image/png' });
}

/** Whether this device hands pictures to its programs. */
export function sendsPictures(): boolean {
  const probe = new File(['-'], 'probe.png', { type: 'image/png' });
  return navigator.canShare?.({ files: [probe] }) ?? false;
}
