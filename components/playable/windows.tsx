import { memo, type ReactNode } from 'react';
import { type Program, titleOf, type Words } from './look';
import s from './playable.module.css';

type Colour =
  | 'text'
  | 'subtext'
  | 'overlay'
  | 'accent'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan'
  | 'orange';

function Ink({
  c,
  strong = false,
  children,
}: {
  c: Colour;
  strong?: boolean;
  children: ReactNode;
}) {
  return <span className={strong ? `${s[c]} ${s.strong}` : s[c]}>{children}</span>;
}

/** Whether a window is a terminal: only terminals may be translucent. */
export const isTerminal = (program: Program, look: Pick<Words, 'editor'>) =>
  program !== 'browser' &&
  program !== 'files' &&
  program !== 'volume' &&
  !(program === 'editor' && look.editor === 'vscode');

/** What is in a window. Its colours come from the screen, so that another theme draws nothing anew. */
export const WindowContent = memo(function WindowContent({
  program,
  look,
  flake,
}: {
  program: Program;
  look: Words;
  flake: string;
}) {
  switch (program) {
    case 'fetch':
      return <Fetch look={look} />;
    case 'editor':
      return look.editor === 'vscode' ? (
        <Code flake={flake} />
      ) : (
        <TerminalEditor look={look} flake={flake} />
      );
    case 'log':
      return <Log look={look} />;
    case 'monitor':
      return <Monitor look={look} />;
    case 'browser':
      return <Browser look={look} />;
    case 'files':
      return <Files look={look} />;
    case 'volume':
      return <Volume />;
    default:
      return (
        <div className={s.terminal}>
          <Prompt look={look} />
          <span className={s.cursor} />
        </div>
      );
  }
});

/** The prompt that the shell gives, as the answers have it. */
function Prompt({ look }: { look: Words }) {
  const { shell, starship, user, host } = look;
  if (starship) {
    return (
      <>
        {'\n'}
        <Ink c="blue" strong>
          ~
        </Ink>
        {'\n'}
        <Ink c="accent" strong>
          ❯
        </Ink>{' '}
      </>
    );
  }
  if (shell === 'fish') {
    return (
      <>
        <Ink c="green">{user}</Ink>@{host} <Ink c="green">~</Ink>
        {'> '}
      </>
    );
  }
  if (shell === 'bash') {
    return (
      <>
        {'\n'}
        <Ink c="green" strong>
          [{user}@{host}:~]$
        </Ink>{' '}
      </>
    );
  }
  return <>{`${user}@${host}:~/ > `}</>;
}

/** One of the six lambdas of NixOS’ mark, around the middle. */
const lambda = 'M-94 -83.1 L-72 -83.1 L-9 26 L-31 26 L-57 -19.1 L-74 10.4 L-85 -8.7 L-68 -38.1 Z';

function Fetch({ look }: { look: Words }) {
  const facts: readonly (readonly [string, string])[] = [
    ['OS', `NixOS ${look.release} ${look.arm ? 'aarch64' : 'x86_64'}`],
    ['Host', look.arm ? 'VMware Fusion' : 'VMware guest'],
    ['Shell', look.shell],
    ['WM', 'Hyprland (Wayland)'],
    ['Theme', look.theme],
    ['Terminal', look.terminal],
    ['CPU', `${look.cpus} cores`],
    ['Memory', `1.4 / ${look.memoryGiB} GiB`],
    ['Disk', `9 / ${look.diskGiB} GiB`],
  ];
  const swatches = ['red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'orange', 'text'];
  return (
    <div className={s.terminal}>
      <Prompt look={look} />
      <Ink c="green">fastfetch</Ink>
      {'\n'}
      <div className={s.fetch}>
        <svg viewBox="-128 -128 256 256" className={s.mark} role="presentation">
          {[0, 60, 120, 180, 240, 300].map((turn) => (
            <path
              key={turn}
              d={lambda}
              transform={`rotate(${turn})`}
              className={turn % 120 === 0 ? s.markBlue : s.markCyan}
            />
          ))}
        </svg>
        <div>
          <Ink c="accent" strong>
            {look.user}
          </Ink>
          @
          <Ink c="accent" strong>
            {look.host}
          </Ink>
          {facts.map(([name, value]) => (
            <div key={name}>
              <Ink c="accent">{name.padEnd(9)}</Ink>
              {value}
            </div>
          ))}
          <div className={s.swatches}>
            {swatches.map((name) => (
              <span key={name} style={{ background: `var(--${name})` }} />
            ))}
          </div>
        </div>
      </div>
      <Prompt look={look} />
      <span className={s.cursor} />
    </div>
  );
}

const nixWords =
  /(#.*$)|("(?:[^"\\]|\\.)*")|\b(let|in|inherit|with|if|then|else|import|rec)\b|([\w.'-]+)(?=\s*=[^=])|([{}[\]();=:,@?]+)/g;

/** A line of Nix in the colours that editors give it. */
function NixLine({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(nixWords)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    const [word, comment, string, keyword, name] = match;
    at = match.index + word.length;
    const colour: Colour = comment
      ? 'overlay'
      : string
        ? 'green'
        : keyword
          ? 'magenta'
          : name
            ? 'blue'
            : 'subtext';
    parts.push(
      <Ink key={match.index} c={colour}>
        {word}
      </Ink>,
    );
  }
  parts.push(text.slice(at));
  return parts;
}

function Lines({ flake, current }: { flake: string; current: number }) {
  return (
    <div className={s.code}>
      {flake.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file are numbered.
        <div key={index} className={index === current ? s.current : undefined}>
          <span className={s.number}>{index + 1}</span>
          <NixLine text={line} />
        </div>
      ))}
    </div>
  );
}

function TerminalEditor({ look, flake }: { look: Words; flake: string }) {
  const helix = look.editor === 'helix';
  return (
    <div className={s.editor}>
      <Lines flake={flake} current={2} />
      <div className={helix ? `${s.status} ${s.plain}` : s.status}>
        <span>{helix ? 'NOR' : 'NORMAL'}</span>
        <span>flake.nix</span>
        <span>{helix ? '1 sel  3:3' : 'nix  3:3'}</span>
      </div>
    </div>
  );
}

function Code({ flake }: { flake: string }) {
  return (
    <div className={s.app}>
      <div className={s.tabs}>
        <span className={s.tab}>flake.nix</span>
        <span>README.md</span>
      </div>
      <div className={s.split}>
        <div className={s.side}>
          <span>hosts</span>
          <span>modules</span>
          <span data-chosen="">flake.nix</span>
          <span>flake.lock</span>
          <span>README.md</span>
        </div>
        <div className={`${s.editor} ${s.field}`} style={{ background: 'none', padding: 0 }}>
          <Lines flake={flake} current={2} />
        </div>
      </div>
    </div>
  );
}

const commits: readonly (readonly [hash: string, where: string, message: string])[] = [
  ['9c41e07', 'HEAD -> main', 'desktop: another theme, larger gaps'],
  ['5b2fd13', '', 'dev: podman and the ports of the dev server'],
  ['e80a6cc', '', 'git: sign every commit'],
  ['27d9b54', '', 'flake: update inputs'],
  ['c13f8a2', '', 'first generation'],
];

function Log({ look }: { look: Words }) {
  return (
    <div className={s.terminal}>
      <Prompt look={look} />
      <Ink c="green">git</Ink> log --oneline --graph{'\n'}
      {commits.map(([hash, where, message]) => (
        <div key={hash}>
          <Ink c="red">*</Ink> <Ink c="yellow">{hash}</Ink>{' '}
          {where && (
            <>
              (<Ink c="cyan">{where}</Ink>){' '}
            </>
          )}
          {message}
        </div>
      ))}
      <Prompt look={look} />
      <span className={s.cursor} />
    </div>
  );
}

const load = [8, 10, 9, 14, 22, 18, 12, 11, 16, 30, 42, 34, 20, 14, 12, 10, 18, 26, 20, 13, 9, 11];

function Monitor({ look }: { look: Words }) {
  const step = 200 / (load.length - 1);
  const line = load.map((value, n) => `${n * step},${50 - value}`).join(' ');
  const meters: readonly (readonly [string, number, string])[] = [
    ['Memory', 18, `1.4 of ${look.memoryGiB} GiB`],
    ['Disk', 14, `9 of ${look.diskGiB} GiB`],
  ];
  const processes: readonly (readonly [string, string, string])[] = [
    ['812', 'Hyprland', '2.1'],
    ...(look.bar ? ([['903', 'waybar', '0.4']] as const) : []),
    ['1140', look.terminal, '0.6'],
    ['1207', look.shell, '0.0'],
    ['1312', 'btop', '1.2'],
  ];
  return (
    <div className={s.monitor}>
      <div className={s.box}>
        <b>cpu</b>
        <svg
          viewBox="0 0 200 50"
          preserveAspectRatio="none"
          className={s.graph}
          role="presentation"
        >
          <defs>
            <linearGradient id="playable-load" x1="0" y1="1" x2="0" y2="0">
              <stop offset="0" className={s.low} />
              <stop offset="0.6" className={s.mid} />
              <stop offset="1" className={s.high} />
            </linearGradient>
          </defs>
          <polygon points={`0,50 ${line} 200,50`} fill="url(#playable-load)" />
        </svg>
      </div>
      <div className={s.box}>
        <b>mem</b>
        <div className={s.clip}>
          {meters.map(([name, percent, text]) => (
            <div key={name} className={s.row}>
              <span>{name}</span>
              <span className={s.meter} style={part(percent)} />
              <span>{text}</span>
            </div>
          ))}
          {processes.map(([id, name, share]) => (
            <div key={id} className={s.row}>
              <span>{id}</span>
              <span>{name}</span>
              <Ink c="green">{share}</Ink>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function Browser({ look }: { look: Words }) {
  return (
    <div className={s.app}>
      <div className={s.tabs}>
        <span className={s.tab}>Hyprland Wiki</span>
        <span>{titleOf(look.browser)}</span>
      </div>
      <div className={s.tabs}>
        <span>‹ ›</span>
        <span className={s.field}>wiki.hypr.land</span>
      </div>
      <div className={s.page}>
        <h5>Hyprland Wiki</h5>
        <p>Hyprland is a tiling compositor for Wayland: windows share the screen by themselves.</p>
        <p>
          <Ink c="blue">Binds</Ink> · <Ink c="blue">Dispatchers</Ink> ·{' '}
          <Ink c="blue">Window rules</Ink> · <Ink c="blue">Layouts</Ink>
        </p>
      </div>
    </div>
  );
}

function Files({ look }: { look: Words }) {
  const folders = ['Desktop', 'Documents', 'Downloads', 'Music', 'Pictures', 'Videos'];
  return (
    <div className={s.app}>
      <div className={s.tabs}>
        <span>‹ › ↑</span>
        <span className={s.field}>/home/{look.user}</span>
      </div>
      <div className={s.split}>
        <div className={s.side}>
          <span data-chosen="">{look.user}</span>
          <span>Trash</span>
          <span>File System</span>
        </div>
        <div className={s.folders}>
          {folders.map((name) => (
            <span key={name}>
              <span className={s.folder} />
              {name}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function Volume() {
  return (
    <div className={s.app}>
      <div className={s.tabs}>
        <span>Playback</span>
        <span>Recording</span>
        <span className={s.tab}>Output Devices</span>
      </div>
      <div className={s.page} style={{ paddingBlock: 22 }}>
        <p>VMware HD Audio · Analog Stereo</p>
        <div className={s.row}>
          <span>Volume</span>
          <span className={s.meter} style={part(40)} />
          <span>40%</span>
        </div>
      </div>
    </div>
  );
}

/** How full a meter is. */
const part = (percent: number) => ({ '--part': `${percent}%` }) as React.CSSProperties;
