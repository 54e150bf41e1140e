import { memo, useId } from 'react';
import type { Bind } from '@/lib/keys/binds';
import type { Look } from './look';
import { listLines, type Notification, nameOf, type PlayState, workspaces } from './play';
import s from './playable.module.css';
import { hills, sun } from './wallpaper';

/** The hills of every theme, in its colours. */
export function Wallpaper() {
  const sky = useId();
  return (
    <svg
      viewBox="0 0 2560 1440"
      preserveAspectRatio="xMidYMid slice"
      className={s.wallpaper}
      role="presentation"
    >
      <defs>
        <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className={s.skyTop} />
          <stop offset="1" className={s.skyLow} />
        </linearGradient>
      </defs>
      <rect width="2560" height="1440" fill={`url(#${sky})`} />
      <circle {...sun} className={s.sun} />
      <path d={hills.far} className={s.hillFar} />
      <path d={hills.middle} className={s.hillMiddle} />
      <path d={hills.near} className={s.hillNear} />
      <path d={hills.front} className={s.hillFront} />
    </svg>
  );
}

const date = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: '2-digit',
  month: 'short',
});
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Waybar, with the modules that the answers give it; on a small screen it has less to say. */
export function Bar({
  state,
  look,
  width,
  now,
}: {
  state: PlayState;
  look: Look;
  width: number;
  now: Date;
}) {
  const { focused } = state.tiling;
  // The scratchpad lies over a workspace, which stays the one in view.
  const active = state.under ?? state.tiling.active;
  const program = focused === undefined ? undefined : state.programs.get(focused);
  const wide = width > 980;
  return (
    <div className={s.bar}>
      <div className={s.group}>
        <span className={s.end} data-list="apps">
          <Glyph name="apps" />
        </span>
        <span className={s.workspaces}>
          {workspaces(state).map((number) => (
            <span
              key={number}
              className={s.workspace}
              data-workspace={number}
              data-chosen={number === active ? '' : undefined}
            >
              {number}
            </span>
          ))}
        </span>
        {wide && (
          <span className={s.title} style={{ maxWidth: width / 5 }}>
            {program ? nameOf(program) : 'Desktop'}
          </span>
        )}
      </div>
      <Clock now={now} hasDate={width > 760} />
      <div className={s.group}>
        {look.keyboard && <Value name="keyboard" value={look.keyboard} />}
        {width > 690 && <Value name="sound" value="40%" />}
        {wide && <Value name="cable" value="192.168.65.7" />}
        {width > 830 && <Value name="processor" value="3%" />}
        {width > 830 && <Value name="memory" value="18%" />}
        <span className={s.end} data-list="session">
          <Glyph name="session" />
        </span>
      </div>
    </div>
  );
}

// Drawn once a minute, not with each answer, because a formatter takes as long as the rest of the bar.
const Clock = memo(function Clock({ now, hasDate }: { now: Date; hasDate: boolean }) {
  return (
    <div className={`${s.group} ${s.clock}`}>
      {hasDate && `${date.format(now).replace(',', '')}   `}
      {time.format(now)}
    </div>
  );
});

function Value({ name, value }: { name: keyof typeof glyphs; value: string }) {
  return (
    <span className={s.value}>
      <i>
        <Glyph name={name} />
      </i>{' '}
      {value}
    </span>
  );
}

/** Drawings in place of the Nerd Font's glyphs, because pages have no such font; 16 units a side. */
const glyphs = {
  apps: 'M8 1.5v13M2.4 4.8l11.2 6.4M2.4 11.2l11.2-6.4M5.8 2.6 8 4.8l2.2-2.2M5.8 13.4 8 11.2l2.2 2.2',
  cable: 'M6 2h4v3.5H6zM2 10.5h4V14H2zM10 10.5h4V14h-4zM8 5.5V8M4 10.5V8h8v2.5',
  keyboard: 'M1.5 4h13v8h-13zM4 6.8h1M7.5 6.8h1M11 6.8h1M5 9.4h6',
  memory: 'M1.5 5h13v6h-13zM4 11v2.5M6.7 11v2.5M9.3 11v2.5M12 11v2.5M4.5 7v2M8 7v2M11.5 7v2',
  processor:
    'M4.5 4.5h7v7h-7zM6.5 1.8v2.7M9.5 1.8v2.7M6.5 11.5v2.7M9.5 11.5v2.7M1.8 6.5h2.7M1.8 9.5h2.7M11.5 6.5h2.7M11.5 9.5h2.7',
  session: 'M8 1.8v6M4.8 4.2a5.2 5.2 0 1 0 6.4 0',
  sound: 'M2 6h2.8L8.5 3v10l-3.7-3H2zM11 5.6a3.4 3.4 0 0 1 0 4.8M12.9 3.8a6 6 0 0 1 0 8.4',
} as const;

function Glyph({ name }: { name: keyof typeof glyphs }) {
  return (
    <svg viewBox="0 0 16 16" className={s.symbol} aria-hidden="true">
      <path d={glyphs[name]} />
    </svg>
  );
}

const tints = ['blue', 'green', 'magenta', 'orange', 'cyan', 'red', 'yellow'];

/** The launcher with one of its lists. */
export function List({
  list,
  look,
  binds,
  height,
}: {
  list: NonNullable<PlayState['list']>;
  look: Look;
  binds: readonly Bind[];
  /** Height of the screen, because a small one has room for fewer lines. */
  height: number;
}) {
  const lines = listLines(list, look, binds);
  const room = Math.min(12, Math.floor((height - 160) / (look.launcher === 'fuzzel' ? 24 : 34)));
  const from = Math.max(0, Math.min(list.chosen - Math.floor(room / 2), lines.length - room));
  const prompt = {
    apps: { fuzzel: '❯', rofi: 'Apps', wofi: '' }[look.launcher],
    session: 'Session',
    keys: 'Keys',
  }[list.kind];
  return (
    <div className={s.list} data-kind={look.launcher}>
      <div className={s.prompt}>
        <span className={s.accent}>{prompt}</span>
        <span>
          {list.query}
          <span className={s.cursor} />
        </span>
      </div>
      <div className={s.lines} style={{ '--lines': room } as React.CSSProperties}>
        {lines.slice(from, from + room).map(({ text }, index) => {
          const [first = '', second] = text.split('\t');
          const at = from + index;
          return (
            <div
              key={text}
              className={s.line}
              data-line={at}
              data-chosen={at === list.chosen ? '' : undefined}
            >
              {list.kind === 'apps' ? (
                <i
                  className={s.icon}
                  style={{ '--tint': `var(--${tints[at % tints.length]})` } as React.CSSProperties}
                >
                  {first.slice(0, 1).toUpperCase()}
                </i>
              ) : (
                <i />
              )}
              <span>{first}</span>
              {second && <span>{second}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** One notification, as the chosen program shows it. */
export function Note({ note, look }: { note: Notification; look: Look }) {
  return (
    <div className={s.note} data-kind={look.notifications} data-dismiss="">
      <div>
        <div className={s.summary}>{note.summary}</div>
        <div className={look.notifications === 'swaync' ? s.subtext : undefined}>{note.body}</div>
      </div>
    </div>
  );
}

/** The lock screen: the wallpaper, and what asks for the password. */
export function Lock({ typed, look, now }: { typed: number; look: Look; now: Date }) {
  return (
    <div className={s.locked} data-unlock="">
      <Wallpaper />
      {look.lock === 'swaylock' ? (
        <svg viewBox="-98 -98 196 196" className={s.ring} role="presentation">
          <circle r="90" className={s.ringInside} />
          <circle r="90" className={s.ringLine} />
          {typed > 0 && (
            <circle
              r="90"
              className={s.ringKey}
              strokeDasharray="94 472"
              transform={`rotate(${typed * 137})`}
            />
          )}
        </svg>
      ) : (
        <div className={s.login}>
          <div className={s.time}>{time.format(now)}</div>
          <div className={s.subtext}>{look.user}</div>
          <div className={s.password}>
            {typed > 0 ? '●'.repeat(typed) : <span className={s.subtext}>Password</span>}
          </div>
        </div>
      )}
      <div className={s.unlockHint}>
        <span>{typed > 0 ? 'Enter unlocks' : 'Type anything, then Enter'}</span>
        <span>Tap to unlock</span>
      </div>
    </div>
  );
}
