import { barHeight, type Look, type Program, sceneOf, tilingOf } from '@/components/playable/look';
import { emptyDesktop } from '@/components/playable/play';
import { hills, sun } from '@/components/playable/wallpaper';
import { type Palette, palettes } from '@/lib/config/palettes';
import { rectangles, type TiledWindow } from '@/lib/tiling/tiling';

/** Its size in the guest’s pixels: that of the playable desktop in the same place (screenOf). */
export const sketchSize = { width: 1040, height: 650 };

/** Lines of text as bars: [indent, then pairs of width and colour]. */
type Line = readonly [indent: number, ...(readonly [width: number, colour: string])[]];

/**
 * A quiet drawing of the desktop that answers make, before it can be played and without scripts: the same windows in the
 * same places, with bars for words.
 * @param id begins the names of its colours: two drawings on a page need two
 */
export function DesktopSketch({
  id,
  look,
  className,
}: {
  id: string;
  look: Look;
  className?: string;
}) {
  const p = palettes[look.theme];
  const settings = tilingOf(look, sketchSize);
  const { tiling } = emptyDesktop(look, settings);
  const scene = sceneOf(look);
  return (
    <svg
      viewBox={`0 0 ${sketchSize.width} ${sketchSize.height}`}
      role="img"
      aria-label={`Sketch of the desktop in ${p.title}`}
      className={className}
    >
      <defs>
        <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={p.base} />
          <stop offset="1" stopColor={p.surface} />
        </linearGradient>
        <linearGradient id={`${id}-edge`} x1="0" y1="1" x2="1" y2="0">
          <stop offset="0" stopColor={p.accent} />
          <stop offset="1" stopColor={p.accentAlt} />
        </linearGradient>
      </defs>
      {/* 2560 × 1440, filling the height. */}
      <g transform="translate(-57.8) scale(0.4514)">
        <rect width="2560" height="1440" fill={`url(#${id}-sky)`} />
        <circle {...sun} fill={p.accent} opacity="0.9" />
        <path d={hills.far} fill={p.subtext} opacity="0.2" />
        <path d={hills.middle} fill={p.surface} />
        <path d={hills.near} fill={p.base} />
        <path d={hills.front} fill="#000000" opacity="0.3" />
      </g>
      {look.bar && <Bar palette={p} rounding={look.rounding} />}
      {rectangles(tiling, settings).map((window, index) => (
        <g key={window.id}>
          {look.shadow && (
            <rect {...box(window, 5)} rx={look.rounding + 5} fill="#000000" opacity="0.25" />
          )}
          <rect
            {...box(window, look.border / 2)}
            rx={look.rounding}
            fill={p.base}
            stroke={
              look.border === 0
                ? 'none'
                : window.id === tiling.focused
                  ? `url(#${id}-edge)`
                  : p.surface
            }
            strokeWidth={look.border}
          />
          <Content program={scene[index] ?? 'terminal'} window={window} palette={p} />
        </g>
      ))}
    </svg>
  );
}

/** A window's rectangle, larger by so much on each side. */
const box = ({ x, y, width, height }: TiledWindow, around: number) => ({
  x: x - around,
  y: y - around,
  width: Math.max(1, width + 2 * around),
  height: Math.max(1, height + 2 * around),
});

function Bar({ palette: p, rounding }: { palette: Palette; rounding: number }) {
  const group = (x: number, width: number) => (
    <rect x={x} y="6" width={width} height={barHeight - 6} rx={rounding} fill={p.mantle} />
  );
  return (
    <>
      {group(10, 280)}
      {group(428, 184)}
      {group(600 + 90, 340)}
      <rect x="24" y="16" width="34" height="9" rx="3" fill={p.accent} />
      {[0, 1, 2, 3, 4].map((n) => (
        <rect
          key={n}
          x={74 + n * 28}
          y="11"
          width="20"
          height="19"
          rx="4"
          fill={n === 0 ? p.accent : p.surface}
        />
      ))}
      <rect x="446" y="16" width="148" height="9" rx="3" fill={p.text} />
      <rect x="708" y="16" width="230" height="9" rx="3" fill={p.subtext} />
      <rect x="962" y="16" width="54" height="9" rx="3" fill={p.accent} />
    </>
  );
}

function Content({
  program,
  window,
  palette: p,
}: {
  program: Program;
  window: TiledWindow;
  palette: Palette;
}) {
  if (program === 'monitor') return <Graph window={window} palette={p} />;
  return <Lines window={window} lines={program === 'editor' ? code(p) : shell(p)} />;
}

/** One path for each colour, because a page holds the drawing's markup twice: as HTML and in React's data. */
function Lines({ window, lines }: { window: TiledWindow; lines: readonly Line[] }) {
  const paths = new Map<string, string>();
  lines.forEach(([indent, ...parts], row) => {
    const y = Math.round(window.y + 22 + row * 21);
    if (y > window.y + window.height - 12) return;
    let x = Math.round(window.x + 18 + indent);
    for (const [width, colour] of parts) {
      const room = Math.round(window.x + window.width - 16 - x);
      if (room < 9) return;
      paths.set(colour, `${paths.get(colour) ?? ''}M${x} ${y}h${Math.min(width, room)}`);
      x += width + 8;
    }
  });
  return [...paths].map(([colour, path]) => (
    <path key={colour} d={path} stroke={colour} strokeWidth="9" />
  ));
}

const code = (p: Palette): Line[] => [
  [34, [420, p.overlay]],
  [34, [10, p.subtext]],
  [52, [104, p.blue], [10, p.subtext], [280, p.green]],
  [0],
  [52, [390, p.overlay]],
  [52, [96, p.blue], [10, p.subtext], [10, p.subtext]],
  [72, [180, p.blue], [10, p.subtext]],
  [92, [250, p.green]],
  [92, [300, p.green]],
  [72, [20, p.subtext]],
  [72, [210, p.blue], [10, p.subtext]],
  [92, [390, p.green]],
  [92, [390, p.green]],
  [72, [20, p.subtext]],
  [52, [20, p.subtext]],
  [0],
  [52, [400, p.overlay]],
  [52, [380, p.overlay]],
  [52, [60, p.blue], [10, p.subtext]],
  [72, [130, p.blue], [10, p.subtext]],
  [92, [40, p.blue], [330, p.green]],
  [92, [210, p.blue], [90, p.green]],
  [72, [20, p.subtext]],
  [72, [120, p.blue], [300, p.green]],
  [72, [110, p.blue], [310, p.green]],
];

const shell = (p: Palette): Line[] => [
  [0],
  [0, [10, p.blue]],
  [0, [10, p.accent], [90, p.green]],
  [120, [170, p.accent]],
  [120, [60, p.accent], [160, p.text]],
  [120, [60, p.accent], [190, p.text]],
  [120, [60, p.accent], [50, p.text]],
  [120, [60, p.accent], [150, p.text]],
  [120, [60, p.accent], [100, p.text]],
];

function Graph({ window, palette: p }: { window: TiledWindow; palette: Palette }) {
  const { x, y, width, height } = window;
  const values = [0.2, 0.25, 0.4, 0.3, 0.25, 0.5, 0.9, 0.6, 0.35, 0.25, 0.5, 0.35, 0.25];
  const top = y + 20;
  const base = y + height * 0.45;
  const step = (width - 40) / (values.length - 1);
  const line = values.map((value, n) => `${x + 20 + n * step},${base - value * (base - top)}`);
  return (
    <>
      <polygon
        points={`${x + 20},${base} ${line.join(' ')} ${x + width - 20},${base}`}
        fill={p.green}
      />
      <Lines
        window={{ ...window, y: base + 4, height: y + height - base - 4 }}
        lines={[
          [0, [60, p.subtext], [120, p.green], [200, p.surface]],
          [0, [60, p.subtext], [90, p.green], [230, p.surface]],
          [0, [40, p.subtext], [110, p.text]],
          [0, [40, p.subtext], [80, p.text]],
          [0, [40, p.subtext], [96, p.text]],
        ]}
      />
    </>
  );
}
