import { useId } from 'react';
import type { Palette } from '@/lib/config/palettes';

export interface Desktop {
  palette: Palette;
  layout: string;
  gapsIn: number;
  gapsOut: number;
  borderSize: number;
  rounding: number;
  shadow: boolean;
  bar: boolean;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const screen = { width: 1280, height: 800 };
const barHeight = 34;

/** Where three windows lie, as Hyprland's two layouts place them. */
function tiles({ layout, gapsIn, gapsOut, borderSize, bar }: Desktop): Box[] {
  const top = bar ? barHeight : 0;
  const outer: Box = {
    x: gapsOut,
    y: top + gapsOut,
    width: screen.width - 2 * gapsOut,
    height: screen.height - top - 2 * gapsOut,
  };
  const share = layout === 'master' ? 0.55 : 0.5;
  const left = outer.width * share;
  const right = outer.width - left;
  const half = outer.height / 2;
  const areas: Box[] =
    layout === 'master'
      ? [
          { ...outer, width: left },
          { x: outer.x + left, y: outer.y, width: right, height: half },
          { x: outer.x + left, y: outer.y + half, width: right, height: half },
        ]
      : [
          { ...outer, width: left },
          { x: outer.x + left, y: outer.y, width: right, height: half },
          { x: outer.x + left, y: outer.y + half, width: right / 2, height: half },
          { x: outer.x + left + right / 2, y: outer.y + half, width: right / 2, height: half },
        ];
  const end = (at: number) => Math.abs(at) < 0.5;
  return areas.map((area) => {
    const before = (distance: number) => (end(distance) ? 0 : gapsIn) + borderSize;
    const l = before(area.x - outer.x);
    const t = before(area.y - outer.y);
    const r = before(outer.x + outer.width - area.x - area.width);
    const b = before(outer.y + outer.height - area.y - area.height);
    return {
      x: area.x + l,
      y: area.y + t,
      width: Math.max(20, area.width - l - r),
      height: Math.max(20, area.height - t - b),
    };
  });
}

/** Lines of text as bars: [indent, then pairs of width and colour]. */
type Line = readonly [indent: number, ...(readonly [width: number, colour: string])[]];

function Lines({ box, lines, size = 11 }: { box: Box; lines: readonly Line[]; size?: number }) {
  const step = size * 2.2;
  return lines.flatMap(([indent, ...parts], row) => {
    const y = box.y + 26 + row * step;
    if (y > box.y + box.height - 20) return [];
    let x = box.x + 26 + indent;
    return parts.flatMap(([width, colour], at) => {
      const from = x;
      x += width + size;
      const room = box.x + box.width - 20 - from;
      if (room < size) return [];
      return [
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing's parts have no other name.
          key={`${row}-${at}`}
          x={from}
          y={y}
          width={Math.min(width, room)}
          height={size}
          rx={size / 3}
          fill={colour}
        />,
      ];
    });
  });
}

/** A drawing of the desktop that the answers make, true to scale. */
export function DesktopSketch({ desktop, className }: { desktop: Desktop; className?: string }) {
  const id = useId();
  const p = desktop.palette;
  const boxes = tiles(desktop);
  const [main, second, third, fourth] = boxes as [Box, Box, Box, Box | undefined];

  const code: Line[] = [
    [0, [60, p.magenta], [90, p.blue], [30, p.subtext]],
    [30, [110, p.text], [16, p.subtext], [150, p.green]],
    [30, [80, p.text], [16, p.subtext], [60, p.orange]],
    [30, [140, p.text], [16, p.subtext], [40, p.red]],
    [60, [90, p.cyan], [16, p.subtext], [180, p.green]],
    [60, [120, p.cyan], [16, p.subtext], [90, p.green]],
    [30, [30, p.subtext]],
    [30, [200, p.overlay]],
    [30, [100, p.text], [16, p.subtext], [70, p.orange]],
    [30, [70, p.magenta], [120, p.blue]],
    [60, [60, p.text], [100, p.green]],
    [60, [150, p.text], [40, p.green]],
    [30, [30, p.subtext]],
    [0, [30, p.subtext]],
    [0],
    [0, [230, p.overlay]],
    [0, [60, p.magenta], [130, p.blue], [30, p.subtext]],
    [30, [90, p.text], [16, p.subtext], [170, p.green]],
    [30, [130, p.text], [16, p.subtext], [60, p.orange]],
    [0, [30, p.subtext]],
  ];
  const shell: Line[] = [
    [0, [26, p.accent], [110, p.blue], [90, p.text]],
    [0, [180, p.subtext], [60, p.subtext]],
    [0, [120, p.subtext], [160, p.subtext]],
    [0, [150, p.green]],
    [0],
    [0, [26, p.accent], [110, p.blue], [50, p.text]],
  ];

  return (
    <svg
      viewBox={`0 0 ${screen.width} ${screen.height}`}
      role="img"
      aria-label={`Sketch of the desktop in ${p.title}`}
      className={className}
    >
      <defs>
        <linearGradient id={`${id}wall`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={p.overlay} />
          <stop offset="1" stopColor={p.mantle} />
        </linearGradient>
        <linearGradient id={`${id}edge`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={p.accent} />
          <stop offset="1" stopColor={p.accentAlt} />
        </linearGradient>
        <clipPath id={`${id}screen`}>
          <rect width={screen.width} height={screen.height} rx="18" />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}screen)`}>
        <rect width={screen.width} height={screen.height} fill={`url(#${id}wall)`} />
        <circle cx="1010" cy="160" r="420" fill={p.accentAlt} opacity="0.2" />
        <circle cx="1010" cy="160" r="240" fill={p.accent} opacity="0.3" />
        {desktop.bar && <Bar palette={p} />}
        {boxes.map((box, index) => (
          <Pane
            key={`${box.x} ${box.y}`}
            box={box}
            desktop={desktop}
            edge={index === 0 ? `url(#${id}edge)` : p.overlay}
          />
        ))}
        <Lines box={main} lines={code} />
        <Lines box={second} lines={shell} />
        <Meters box={third} palette={p} />
        {fourth && <Swatches box={fourth} palette={p} />}
      </g>
    </svg>
  );
}

function Bar({ palette: p }: { palette: Palette }) {
  return (
    <>
      <rect width={screen.width} height={barHeight} fill={p.mantle} />
      {[0, 1, 2, 3, 4].map((n) => (
        <rect
          key={n}
          x={14 + n * 34}
          y="9"
          width={n === 0 ? 26 : 16}
          height="16"
          rx="5"
          fill={n === 0 ? p.accent : p.overlay}
          opacity={n === 0 ? 1 : 0.6}
        />
      ))}
      <rect x="590" y="12" width="100" height="10" rx="4" fill={p.text} />
      <rect x="1040" y="12" width="46" height="10" rx="4" fill={p.green} />
      <rect x="1102" y="12" width="60" height="10" rx="4" fill={p.blue} />
      <rect x="1178" y="12" width="86" height="10" rx="4" fill={p.subtext} />
    </>
  );
}

function Pane({ box, desktop, edge }: { box: Box; desktop: Desktop; edge: string }) {
  const { palette: p, borderSize, rounding, shadow } = desktop;
  return (
    <>
      {shadow && (
        <rect
          x={box.x - 2}
          y={box.y + 6}
          width={box.width + 10}
          height={box.height + 10}
          rx={rounding + 6}
          fill="#000000"
          opacity="0.28"
        />
      )}
      <rect
        x={box.x - borderSize / 2}
        y={box.y - borderSize / 2}
        width={box.width + borderSize}
        height={box.height + borderSize}
        rx={rounding}
        fill={p.base}
        stroke={borderSize > 0 ? edge : 'none'}
        strokeWidth={borderSize}
      />
    </>
  );
}

function Meters({ box, palette: p }: { box: Box; palette: Palette }) {
  const bars = [0.35, 0.6, 0.45, 0.8, 0.3, 0.55, 0.7, 0.4, 0.62, 0.5, 0.28, 0.46];
  const colours = [p.green, p.yellow, p.orange, p.red];
  const step = (box.width - 52) / bars.length;
  const height = box.height - 60;
  return bars.map((value, n) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing's parts have no other name.
      key={n}
      x={box.x + 26 + n * step}
      y={box.y + 30 + height * (1 - value)}
      width={step * 0.6}
      height={height * value}
      rx="3"
      fill={colours[Math.min(3, Math.floor(value * 4.5))] ?? p.green}
    />
  ));
}

function Swatches({ box, palette: p }: { box: Box; palette: Palette }) {
  const size = Math.min(34, (box.width - 60) / 4.6);
  return (
    <>
      <Lines
        box={box}
        lines={[
          [0, [70, p.accent], [90, p.text]],
          [0, [110, p.subtext]],
          [0, [50, p.accent], [110, p.text]],
        ]}
      />
      {p.ansi.slice(0, 8).map((colour, n) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the terminal's colours are numbered.
          key={n}
          x={box.x + 26 + (n % 4) * size * 1.2}
          y={box.y + 130 + Math.floor(n / 4) * size * 1.2}
          width={size}
          height={size}
          rx="5"
          fill={colour}
        />
      ))}
    </>
  );
}
