/** Sequences of actions for the record of what Hyprland makes of them: short words, which the recorder spells out. */
import {
  type Direction,
  directions,
  type LayoutMessage,
  layoutMessages,
  type TilingAction,
} from '@/lib/tiling/actions';

export interface TilingSequence {
  layout: 'dwindle' | 'master';
  /** Index of a look in `looks`. */
  look: number;
  words: string;
}

/** Gaps, border, scale of the screen, and what a bar takes of its top. */
export const looks = [
  { gapsIn: 5, gapsOut: 10, border: 2, scale: '1', top: 0 },
  { gapsIn: 2, gapsOut: 4, border: 1, scale: '1', top: 34 },
  { gapsIn: 0, gapsOut: 0, border: 0, scale: '1.25', top: 30 },
  { gapsIn: 6, gapsOut: 14, border: 3, scale: '1.333333', top: 0 },
  { gapsIn: 12, gapsOut: 7, border: 3, scale: '2', top: 0 },
] as const;

const both = ['dwindle', 'master'] as const;

/** For either layout: words, and the looks they are played with. */
const common: readonly (readonly [string, ...number[]])[] = [
  ['open open open open open', 0, 3],
  ['open open open left up right down close close', 0, 2],
  ['open open open open close close close close', 1],
  ['open open open move-left move-up move-right move-down', 0, 3],
  ['open open left open right open up open', 4, 1],
  ['open open open float float left right', 0],
  ['open open float move-left move-up move-right move-down next previous', 1],
  ['open open open fullscreen left maximize fullscreen fullscreen maximize maximize', 3],
  ['open open maximize open fullscreen close', 0],
  ['open open open to-7 open workspace-6 open to-7 workspace-6', 0, 4],
  ['open to-8 open open next next previous to-6 close', 1],
  ['open open open left close up close open', 2],
  ['open float open open float next next close close', 3],
  ['open open open open left move-right up move-down left move-left', 0],
  ['open open float fullscreen float fullscreen close', 0],
  ['open open float next fullscreen next fullscreen fullscreen next', 3],
];

const dwindle: readonly (readonly [string, ...number[]])[] = [
  ['open open togglesplit open togglesplit left togglesplit open', 0, 2],
  ['open open open togglesplit move-left togglesplit close togglesplit', 3],
  ['open open open open up togglesplit left togglesplit move-down', 1],
];

const master: readonly (readonly [string, ...number[]])[] = [
  ['open open open swapwithmaster swapwithmaster left swapwithmaster close', 0, 2],
  [
    'open open open open orientationcycle orientationcycle orientationcycle orientationcycle orientationcycle',
    0,
    3,
  ],
  ['open open open open addmaster addmaster left removemaster removemaster', 1],
  ['open open open addmaster close open orientationcycle addmaster move-left', 0],
  ['open open orientationcycle orientationcycle open move-up move-left swapwithmaster', 4],
];

/** The step of the arrow keys (templates/modules/home/hyprland/resize.nix). */
const resizeStep = 40;

/** With another size than a layout gives: behind all others, so that records keep their names. */
const resized: readonly (readonly [string, ...number[]])[] = [
  ['open open larger-x larger-y left larger-x open smaller-y larger-x close', 0, 3],
  ['open open open larger-y smaller-x left larger-x larger-x move-right open', 1],
  ['open open open open smaller-y larger-x up larger-y left smaller-x float larger-x larger-y', 0],
  ['open float larger-x larger-y center smaller-y move-left center open larger-x', 0, 1],
  ['open larger-x open smaller-x fullscreen larger-x fullscreen open larger-y', 2],
];

/** Random sequences, for cases that nobody has thought of. */
const drawnByLot = {
  dwindle: [
    [
      'open open left togglesplit move-right move-down move-up move-left to-7 move-right workspace-7 previous previous right',
      0,
    ],
    [
      'open open move-up move-left move-up float move-up float togglesplit down left move-down left open',
      1,
    ],
    ['open open right move-down open close move-down down next previous to-7 left right float', 2],
    [
      'open open right left togglesplit togglesplit up move-down to-7 down togglesplit move-left togglesplit move-up',
      3,
    ],
    [
      'open open left right move-down move-down right open left fullscreen right togglesplit close maximize',
      4,
    ],
    [
      'open open workspace-6 left next workspace-7 move-right togglesplit workspace-7 maximize fullscreen left move-up workspace-6',
      0,
    ],
    [
      'open open previous move-right to-7 togglesplit down togglesplit move-down to-7 open previous maximize open',
      1,
    ],
    [
      'open open float float workspace-6 move-up float move-right togglesplit up open workspace-6 move-up left',
      2,
    ],
    [
      'open open next left open up move-right open open togglesplit move-left togglesplit float move-up',
      3,
    ],
    [
      'open open right open down up open move-left move-up togglesplit move-up right move-right down',
      4,
    ],
  ],
  master: [
    [
      'open open move-down move-left float open left orientationcycle up float swapwithmaster next move-right next',
      0,
    ],
    [
      'open open removemaster move-up swapwithmaster open move-right maximize workspace-6 move-down close move-up left up',
      1,
    ],
    ['open open up open down down move-up swapwithmaster to-7 up removemaster next open left', 2],
    [
      'open open move-up float removemaster maximize fullscreen up to-7 move-left down right down open',
      3,
    ],
    [
      'open open move-left float open fullscreen workspace-7 move-down workspace-6 move-up close float open removemaster',
      4,
    ],
    ['open open left maximize right open left close open move-right open up next down', 0],
    [
      'open open open to-7 workspace-7 swapwithmaster addmaster open move-left close move-down move-right move-left orientationcycle',
      1,
    ],
    [
      'open open open move-right open float right right previous next to-7 move-left float move-down',
      2,
    ],
    [
      'open open open move-up up move-left move-right down addmaster to-7 open close to-7 move-down',
      3,
    ],
    [
      'open open next maximize move-up fullscreen up open next workspace-6 move-right next addmaster right',
      4,
    ],
  ],
} as const satisfies Record<string, readonly (readonly [string, ...number[]])[]>;

function spread(
  layout: 'dwindle' | 'master',
  rows: readonly (readonly [string, ...number[]])[],
): TilingSequence[] {
  return rows.flatMap(([words, ...list]) => list.map((look) => ({ layout, look, words })));
}

/**
 * A sequence's name: its place among those of its layout and look, which stays when others are added behind.
 */
export function nameOf(sequence: TilingSequence): string {
  const { layout, look } = sequence;
  const alike = tilingSequences.filter((other) => other.layout === layout && other.look === look);
  return `${layout}-${look}-${alike.indexOf(sequence) + 1}`;
}

/** Looks come together, because changing the screen takes longest; the layouts take turns, so that a short run has both. */
export const tilingSequences: readonly TilingSequence[] = [
  ...spread('master', master),
  ...spread('dwindle', dwindle),
  ...common.flatMap((row) => both.flatMap((layout) => spread(layout, [row]))),
  ...both.flatMap((layout) => spread(layout, drawnByLot[layout])),
  ...resized.flatMap((row) => both.flatMap((layout) => spread(layout, [row]))),
].sort((a, b) => a.look - b.look);

/** @throws when a word has no action */
export function actionOf(word: string): TilingAction {
  const [head = '', tail = ''] = word.split('-');
  const direction = (directions as readonly string[]).includes(tail || head)
    ? ((tail || head) as Direction)
    : undefined;
  if (head === 'move' && direction) return { do: 'move', direction };
  if (direction && !tail) return { do: 'focus', direction };
  if (head === 'larger' || head === 'smaller') {
    const step = head === 'larger' ? resizeStep : -resizeStep;
    return { do: 'resize', x: tail === 'x' ? step : 0, y: tail === 'y' ? step : 0 };
  }
  if (head === 'workspace') return { do: 'workspace', number: Number(tail) };
  if (head === 'to') return { do: 'toWorkspace', number: Number(tail) };
  if (head === 'next' || head === 'previous') return { do: 'cycle', next: head === 'next' };
  if ((layoutMessages as readonly string[]).includes(head)) {
    return { do: 'layout', message: head as LayoutMessage };
  }
  if (
    head === 'open' ||
    head === 'close' ||
    head === 'float' ||
    head === 'center' ||
    head === 'fullscreen' ||
    head === 'maximize'
  ) {
    return { do: head };
  }
  throw new Error(`no action “${word}”`);
}
