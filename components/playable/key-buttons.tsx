import { memo, useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { type Bind, keysOf } from '@/lib/keys/binds';
import { type DesktopAction, desktopActionOf, keyCap, keysText, resizeSteps } from './play';

const groups: readonly { title: string; of: (description: string) => boolean }[] = [
  { title: 'Programs', of: (text) => /^(?:Apps|Help):/.test(text) },
  { title: 'Focus', of: (text) => text.startsWith('Focus:') },
  { title: 'Move window', of: (text) => text.startsWith('Window: move') },
  { title: 'Windows', of: (text) => text.startsWith('Layout:') || /^Window: (?!to )/.test(text) },
  { title: 'Workspace', of: (text) => /^(?:Workspace|Scratchpad):/.test(text) },
  { title: 'Window to workspace', of: (text) => text.startsWith('Window: to') },
  { title: 'Session', of: () => true },
];

/** Keys that make the desktop what it is, row by row; the others are one press away. */
const rows: readonly RegExp[] = [
  /^(?:Apps: (?:terminal|launcher)|Window: (?:close|float or tile|fullscreen)|Session: lock)$/,
  /^(?:Focus: (?:left|right|up|down)|Workspace: [1-5])$/,
];
const isFirst = ({ description }: Bind) => rows.some((row) => row.test(description));

const short: Readonly<Record<string, string>> = {
  'Window: float or tile': 'Float',
  'Help: all keys': 'All keys',
  'Scratchpad: show or hide': 'Scratchpad',
};

/** What a key does, in a word or two: `Apps: terminal` is “Terminal”. */
function actionName({ description }: Bind): string {
  const name = short[description] ?? description.replace(/^[^:]*: (?:to workspace |move )?/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const caps = (bind: Bind) =>
  keysOf(bind)
    .slice(1)
    .map((key) => (key === 'SHIFT' ? '⇧' : keyCap(key)))
    .join(' ');

const isArrow = (bind: Bind) => /(?:left|right|up|down)$/.test(bind.keys);
const isNumber = (bind: Bind) => /code:\d+$/.test(bind.keys);

const buttonClass =
  'inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-md border border-line bg-surface px-2 text-sm leading-tight hover:border-control active:bg-accent-soft';

function KeyButton({ bind, onPress }: { bind: Bind; onPress: (bind: Bind) => void }) {
  const alone = isArrow(bind) || isNumber(bind);
  return (
    <button
      type="button"
      onClick={() => onPress(bind)}
      title={keysText(bind)}
      aria-label={alone ? bind.description.replace(':', '') : undefined}
      className={buttonClass}
    >
      <kbd className="font-mono text-[0.8125rem] text-accent">{caps(bind)}</kbd>
      {!alone && actionName(bind)}
    </button>
  );
}

/** Every key of the desktop that can be played, as buttons: for fingers, and for keys that a browser keeps. */
export const KeyButtons = memo(function KeyButtons({
  binds,
  rest: others,
  locked,
  resizing,
  onUnlock,
  onPress,
  onAction,
  unfolded = false,
}: {
  binds: readonly Bind[];
  /** What only the real desktop can do. */
  rest: readonly Bind[];
  locked: boolean;
  resizing: boolean;
  onUnlock: () => void;
  onPress: (bind: Bind) => void;
  onAction: (desktopAction: DesktopAction) => void;
  /** Whether the keys beyond the first are shown at once. */
  unfolded?: boolean;
}) {
  const [open, setOpen] = useState(unfolded);
  const more = useId();
  const rest = binds.filter((bind) => !isFirst(bind) && desktopActionOf(bind));
  const taken = new Set<Bind>();
  const sections = groups.map(({ title, of }) => {
    const own = rest.filter((bind) => !taken.has(bind) && of(bind.description));
    for (const bind of own) taken.add(bind);
    return { title, own };
  });
  if (locked) {
    return (
      <div className="mt-2 min-h-[4.375rem]">
        <button
          type="button"
          onClick={onUnlock}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md border border-control bg-surface px-3 text-sm font-medium hover:border-ink"
        >
          <Icon name="lock" />
          Unlock
        </button>
      </div>
    );
  }
  if (resizing) {
    return (
      <div className="mt-2 flex min-h-[4.375rem] flex-wrap items-start gap-1.5">
        {Object.entries(resizeSteps).map(([key, by]) => (
          <button
            key={key}
            type="button"
            onClick={() => onAction({ do: 'window', action: { do: 'resize', ...by } })}
            className={buttonClass}
          >
            <kbd className="font-mono text-[0.8125rem] text-accent">
              {keyCap(key.slice('Arrow'.length).toLowerCase())}
            </kbd>
            {by.x + by.y > 0 ? 'Larger' : 'Smaller'}
            <span className="sr-only">{by.x === 0 ? ' in height' : ' in width'}</span>
          </button>
        ))}
        <button
          type="button"
          onClick={() => onAction({ do: 'resizing', on: false })}
          className={buttonClass}
        >
          <kbd className="font-mono text-[0.8125rem] text-accent">Esc</kbd>
          Done
        </button>
      </div>
    );
  }
  return (
    <>
      <div className="mt-2 grid gap-1.5">
        {rows.map((row, index) => (
          <div key={row.source} className="flex flex-wrap items-center gap-1.5">
            {binds
              .filter(({ description }) => row.test(description))
              .map((bind) => (
                <KeyButton key={bind.keys} bind={bind} onPress={onPress} />
              ))}
            {index === rows.length - 1 && (
              <button
                type="button"
                aria-expanded={open}
                aria-controls={more}
                onClick={() => setOpen(!open)}
                className="ms-auto inline-flex min-h-8 items-center gap-1.5 rounded-md px-1 text-sm font-medium text-accent hover:text-accent-hover"
              >
                {open ? 'Fewer keys' : `${rest.length} more keys`}
                <Icon name="chevron" className={open ? 'size-4 rotate-180' : 'size-4'} />
              </button>
            )}
          </div>
        ))}
      </div>
      <div id={more} hidden={!open}>
        <dl className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-[max-content_1fr]">
          {sections
            .filter(({ own }) => own.length > 0)
            .map(({ title, own }) => (
              <div key={title} className="contents">
                <dt className="text-sm text-muted sm:pt-1.5">{title}</dt>
                <dd className="flex flex-wrap gap-1.5">
                  {own.map((bind) => (
                    <KeyButton key={bind.keys} bind={bind} onPress={onPress} />
                  ))}
                </dd>
              </div>
            ))}
        </dl>
        <p className="mt-2 text-sm text-muted">
          With a mouse: drag a window to move it, with the right button to resize it.
          {others.length > 0 && (
            <>
              {' '}
              Only on the real desktop:{' '}
              {others.map((bind, index) => (
                <span key={bind.keys}>
                  {index > 0 && ', '}
                  <kbd className="font-mono text-[0.8125rem] whitespace-nowrap">{caps(bind)}</kbd>{' '}
                  {bind.description.toLowerCase()}
                </span>
              ))}
              .
            </>
          )}
        </p>
      </div>
    </>
  );
});
