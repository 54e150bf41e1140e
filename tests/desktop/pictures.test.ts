/** The pictures of generated desktops: all there, none older than what it shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palettes } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { configSchema } from '@/lib/config/schema';
import {
  inputsOf,
  type Manifest,
  manifestPath,
  picturesFolder,
  shots,
} from '@/tools/desktop/shots';

const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
const again = 'take it again with `npm run desktop:pictures -- --only';

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
  it('shows every theme, every theme’s launcher and every preset', () => {
    const ids = manifest.pictures.map(({ id }) => id);
    const missing = manifest.missing.map(({ id }) => id);
    expect(ids).toEqual(shots.map(({ id }) => id).filter((id) => !missing.includes(id)));
    for (const { reason } of manifest.missing) expect(reason.length).toBeGreaterThan(20);
    expect(shots).toHaveLength(2 * Object.keys(palettes).length + presets.length);
  });

  const taken = shots.filter(({ id }) => !manifest.missing.some((other) => other.id === id));

  it.each(taken)(
    '$id is as new as the templates, the palette and the answers',
    ({ id, config }) => {
      const entry = manifest.pictures.find((picture) => picture.id === id);
      expect(entry?.inputs, `${id} is stale: ${again} ${id}\``).toBe(inputsOf(config));
    },
  );

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
    expect(entry.alt).toBe(shot?.alt);
    expect(entry.query).toBe(shot?.query);
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
});
