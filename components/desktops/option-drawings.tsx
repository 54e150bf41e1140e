import type { ReactElement } from 'react';
import { applyAction, emptyTiling, rectangles, type TilingSettings } from '@/lib/tiling/tiling';

const screen = { width: 96, height: 60 };

/** A screen in lines, with so many windows as Hyprland tiles them. */
function Drawing({
  layout = 'dwindle',
  windows,
  bar = false,
}: {
  layout?: TilingSettings['layout'];
  windows: number;
  bar?: boolean;
}) {
  const settings: TilingSettings = {
    layout,
    screen,
    reserved: { left: 0, top: bar ? 9 : 0, right: 0, bottom: 0 },
    gapsIn: 2,
    gapsOut: 4,
    border: 1,
  };
  let tiling = emptyTiling();
  for (let n = 0; n < windows; n++) tiling = applyAction(tiling, { do: 'open' }, settings);
  return (
    <svg
      aria-hidden="true"
      viewBox="-1 -1 98 62"
      className="mx-auto my-2 block h-16 text-muted"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <rect {...screen} rx="4" />
      {bar && <path strokeLinecap="round" d="M5 6h10M40 6h16M81 6h10" />}
      {rectangles(tiling, settings).map(({ id, x, y, width, height }) => (
        <rect
          key={id}
          data-window=""
          {...{ x, y, width, height }}
          rx="1.5"
          // The newest one, which the others made room for.
          fill={id === tiling.focused ? 'currentColor' : undefined}
          fillOpacity="0.25"
        />
      ))}
    </svg>
  );
}

/** Line drawings for choices whose words a newcomer has never heard, by question and value. */
export const optionDrawings = {
  'hyprland.layout': {
    pictures: {
      dwindle: <Drawing layout="dwindle" windows={4} />,
      master: <Drawing layout="master" windows={4} />,
    } as Record<string, ReactElement>,
  },
  'hyprland.bar': {
    pictures: {
      waybar: <Drawing windows={2} bar />,
      none: <Drawing windows={2} />,
    } as Record<string, ReactElement>,
  },
} as const;
