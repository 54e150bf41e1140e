import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import manifest from '@/public/desktops/manifest.json';
import { picturedThemes, picturesNote, presetPicture } from './pictures';

const publicFolder = new URL('../../public', import.meta.url).pathname;

describe('the pictures that the pages show', () => {
  const shown = [
    ...picturedThemes.flatMap(({ desktop, launcher }) => [desktop, launcher]),
    ...presets.flatMap(({ id }) => presetPicture(id) ?? []),
  ];

  it('are two of each theme that was photographed, in the order of the palettes', () => {
    const photographed = new Set(manifest.pictures.map(({ id }) => id));
    expect(picturedThemes.map(({ name }) => name)).toEqual(
      Object.keys(palettes).filter(
        (name) => photographed.has(name) && photographed.has(`${name}-launcher`),
      ),
    );
    expect(picturedThemes.length).toBeGreaterThan(0);
  });

  it.each(shown)('$src is a file and has words', ({ src, alt, width, height }) => {
    expect(existsSync(`${publicFolder}${src}`), src).toBe(true);
    expect(alt).toMatch(/\S{3,}.*\.$/);
    expect(width / height).toBeCloseTo(1.6, 1);
  });

  it('come with what they do not prove, and without the command that makes them', () => {
    expect(picturesNote).toMatch(/^Hyprland of Debian/);
    for (const unseen of ['NixOS build', 'VMware’s graphics', 'Debian lacks']) {
      expect(picturesNote).toContain(unseen);
    }
  });
});
