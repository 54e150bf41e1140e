/** Writes photographed screens as WebP, with the guest's own ImageMagick. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuestImage } from './guest-image';
import type { Picture } from './picture';

/**
 * Saves a picture.
 * @param words more words for ImageMagick, such as a crop
 * @returns its size in bytes
 * @throws with what ImageMagick said
 */
export function saveWebp(
  { tree }: GuestImage,
  { width, height, pixels }: Picture,
  path: string,
  words: readonly string[] = [],
): number {
  const name = `shot-${process.pid}`;
  const [from, to] = [`${name}.ppm`, `${name}.webp`].map((file) => join(tree, 'tmp', file)) as [
    string,
    string,
  ];
  writeFileSync(from, Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), pixels]));
  try {
    const quality = [
      '-quality',
      '70',
      '-define',
      'webp:method=6',
      '-define',
      'webp:use-sharp-yuv=true',
    ];
    const ran = spawnSync(
      'chroot',
      [tree, 'magick', `/tmp/${name}.ppm`, ...words, ...quality, `/tmp/${name}.webp`],
      {
        encoding: 'utf8',
        timeout: 120_000,
        env: { ...process.env, PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
      },
    );
    if (ran.status !== 0) throw new Error(`magick: ${ran.stderr || ran.error?.message}`);
    copyFileSync(to, path);
    return statSync(path).size;
  } finally {
    rmSync(from, { force: true });
    rmSync(to, { force: true });
  }
}
