/** The pictures of generated desktops: all there, none older than what it shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import {
  hashOfLines,
  inputsOf,
  type Manifest,
  manifestPath,
  type PictureEntry,
  picturesFolder,
  picturesToTake,
  type Shot,
  shots,
} from '@/tools/desktop/shots';

const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;

/** Width and height in a WebP's first chunk (RFC 9649: VP8, VP8L or VP8X). */
function webpSize(bytes: Buffer): { width: number; height: number } {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}

describe('pictures of generated desktops', () => {
  it('are planned for every theme, every theme’s launcher and every preset', () => {
    expect(shots).toHaveLength(2 * Object.keys(palettes).length + presets.length);
    for (const { reason } of manifest.missing) expect(reason.length).toBeGreaterThan(20);
  });

  // To take one needs a quarter of an hour and root, so a new theme or preset waits for it without a red test.
  it('are asked for by their own check where they are missing or stale', () => {
    const [first, second] = shots as [Shot, Shot];
    const { pictures } = manifest;
    const fresh = {
      ...manifest,
      missing: [],
      pictures: pictures.filter(({ id }) => id !== first.id),
    };
    expect(picturesToTake(fresh, [first])).toEqual([{ id: first.id, why: 'there is none yet' }]);
    const entry = { ...pictures[0], id: second.id } as PictureEntry;
    const taken = { ...manifest, pictures: [{ ...entry, inputs: inputsOf(second.config) }] };
    expect(picturesToTake(taken, [second])).toEqual([]);
    const stale = { ...manifest, pictures: [{ ...entry, inputs: 'other' }] };
    expect(picturesToTake(stale, [second])).toEqual([
      { id: second.id, why: 'what it shows has changed' },
    ]);
  });

  it.each(manifest.pictures)('$id has its file, its size and its words', (entry) => {
    const shot = shots.find(({ id }) => id === entry.id);
    const bytes = readFileSync(join(picturesFolder, entry.file));
    expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
    expect({ ...webpSize(bytes), bytes: bytes.length }).toEqual({
      width: entry.width,
      height: entry.height,
      bytes: entry.bytes,
    });
    expect(bytes.length).toBeLessThan(150_000);
    expect(shot, 'of a theme or preset that there is').toBeDefined();
    expect(entry.alt).toMatch(/\.$/);
  });

  it('keeps no picture that nobody made', () => {
    const files = readdirSync(picturesFolder).filter((name) => name !== 'manifest.json');
    expect(files.sort()).toEqual([...new Set(manifest.pictures.map(({ file }) => file))].sort());
    expect(existsSync(manifestPath)).toBe(true);
  });

  it('says that an ARM desktop was drawn on x86', () => {
    const arm = shots.filter(({ preset }) => {
      const found = presets.find(({ id }) => id === preset);
      return found?.config.host.arch === 'aarch64-linux';
    });
    expect(arm.length).toBeGreaterThan(0);
    for (const { alt } of arm) expect(alt).toContain('x86_64, not ARM');
  });
});

describe('inputsOf', () => {
  const hash = (hyprland: object) => inputsOf(configSchema.parse({ hyprland }));

  it('changes with what can be seen', () => {
    const usual = hash({});
    expect(hash({ theme: 'nord' })).not.toBe(usual);
    expect(hash({ gapsIn: 7 })).not.toBe(usual);
    expect(hash({ bar: 'none' })).not.toBe(usual);
  });

  it('does not change with what cannot', () => {
    expect(hash({ lock: 'hyprlock' })).toBe(hash({}));
  });

  it('does not change where a file only moves, or a comment changes', () => {
    const [one, other] = ['{\n  # why\n  gap = 5;\n}\n', '{\n  color = "#a7c080";\n}\n'] as const;
    expect(hashOfLines([other, one.replace('why', 'because')])).toBe(hashOfLines([one, other]));
    expect(hashOfLines([one.replace('5', '7'), other])).not.toBe(hashOfLines([one, other]));
    expect(hashOfLines([one, other.replace('a7', 'a8')])).not.toBe(hashOfLines([one, other]));
  });
});
