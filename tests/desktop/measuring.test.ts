/** What reads pictures and store paths, before anything is booted. */
import { describe, expect, it } from 'vitest';
import { isBetween, modmaskOf } from '@/tools/desktop/checks';
import { asFish, findStorePaths } from '@/tools/desktop/guest-home';
import { distance, mainColour, readPpm, shareOf } from '@/tools/desktop/picture';

function ppm(width: number, height: number, colour: (x: number, y: number) => string): Buffer {
  const head = Buffer.from(`P6\n${width} ${height}\n255\n`);
  const hex = Array.from({ length: width * height }, (_, i) =>
    colour(i % width, Math.floor(i / width)).slice(1),
  ).join('');
  return Buffer.concat([head, Buffer.from(hex, 'hex')]);
}

describe('pictures', () => {
  const half = readPpm(ppm(4, 2, (x) => (x < 3 ? '#2d353b' : '#ffffff')));

  it('reads what QEMU writes', () => {
    expect(half).toMatchObject({ width: 4, height: 2 });
    expect(() => readPpm(Buffer.from('P5\n1 1\n255\nx'))).toThrow('PPM');
    expect(() => readPpm(Buffer.from('P6\n2 2\n255\nxx'))).toThrow('cut off');
  });

  it('finds the main colour and the share of one', () => {
    const all = { x: 0, y: 0, width: 4, height: 2 };
    expect(mainColour(half, all)).toEqual({ colour: '#2d353b', share: 0.75 });
    expect(shareOf(half, all, '#2e363c', 1)).toBe(0.75);
    expect(shareOf(half, all, '#30363c', 1)).toBe(0);
  });

  it('tells colours apart', () => {
    expect(distance('#000000', '#0500ff')).toBe(255);
    expect(isBetween('#93bda0', '#a7c080', '#7fbbb3', 12)).toBe(true);
    expect(isBetween('#ff0000', '#a7c080', '#7fbbb3', 12)).toBe(false);
  });
});

describe('store paths', () => {
  const hash = '0'.repeat(32);

  it('are split into entry, name and rest', () => {
    const text = `exec '/nix/store/${hash}-wl-clipboard/bin/wl-paste' --watch /nix/store/${hash}-hills.png; x`;
    expect(findStorePaths(text)).toEqual([
      { entry: `/nix/store/${hash}-wl-clipboard`, name: 'wl-clipboard', rest: '/bin/wl-paste' },
      { entry: `/nix/store/${hash}-hills.png`, name: 'hills.png', rest: '' },
    ]);
  });
});

describe('variables for fish', () => {
  it('are set as sh would', () => {
    const sh = 'export __HM_SESS_VARS_SOURCED=1\n\nexport A="b c"\nexport P="/icons${P:+:}$P"\n';
    expect(asFish(sh)).toBe(`if set -q __HM_SESS_VARS_SOURCED
  return
end
set -gx __HM_SESS_VARS_SOURCED 1
set -gx A "b c"
set -gx P "/icons$(test -n "$P"; and echo :)$P"
`);
  });
});

describe('keys of the sheet', () => {
  it('become the bits that hyprctl reports', () => {
    expect(modmaskOf('SUPER + SHIFT + Return')).toBe(65);
    expect(modmaskOf('ALT + left')).toBe(8);
    expect(modmaskOf('Print')).toBe(0);
  });
});
