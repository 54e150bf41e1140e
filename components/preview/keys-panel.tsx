'use client';

import { type KeyboardEvent, memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLoaded } from '@/components/load';
import { type Store, useStore } from '@/components/store';
import { facts } from '@/lib/config/facts';
import { type Palette, palettes } from '@/lib/config/palettes';
import type { Config } from '@/lib/config/schema';
import { keySheetAnswers, keySheetPath } from '@/lib/generate';
import { readBinds } from '@/lib/keys/binds';
import { groupColour, listedActions } from '@/lib/keys/cap-text';
import { keyboardName, shownCharacter } from '@/lib/keys/keyboards';
import { type Cap, type KeyAction, keySheet } from '@/lib/keys/sheet';
import type { characterTypedBy } from '@/lib/keys/typed';
import { isBrowserShortcut } from '../ui/browser-shortcut';
import { toolClass } from '../ui/button';
import { inputClass } from '../ui/input';
import { saveText } from '../ui/save-file';
import { ScrollRegion } from '../ui/scroll-region';
import { Segments } from '../ui/segments';
import { boardSize, capTexts, keyBox, margin, smallSize, squeezed } from './cap-texts';
import { composed, isDeadKey } from './dead-keys';
import { switchSentence } from './keyboard-switch';
import type { PreviewedAnswers, PreviewState } from './preview-state';

const loadTyped = async () => {
  const { characterTypedBy, keyRows } = await import('@/lib/keys/typed');
  return { characterTypedBy, keyRows };
};

/** Every key of the desktop on one of the chosen keyboards, lit in the theme's colours. */
export function KeysPanel({
  state,
  preview,
}: {
  state: Store<PreviewedAnswers>;
  preview: Store<PreviewState>;
}) {
  const config = useStore(state, (s) => s.config);
  const files = useStore(preview, (p) => p.files);
  const answers = keySheetAnswers(config);
  const { layout, variant, options, isMac } = answers;
  const typed = useLoaded(loadTyped);
  const keyboards = keyboardsOf(config);
  const [first] = keyboards;
  const [chosen, setChosen] = useState<string>();
  const drawn = keyboards.find(({ name }) => name === chosen) ?? first;
  const { name: keyboard, layout: drawnLayout, variant: drawnVariant } = drawn;
  const isFirst = drawn === first;
  const sheet = useMemo(() => {
    const binds = readBinds(files ?? new Map());
    const rows = typed?.keyRows(drawnLayout, drawnVariant) ?? [];
    const other = isFirst ? undefined : { layout: drawnLayout, rows };
    return keySheet(binds, { layout, variant, options, isMac }, other);
  }, [files, layout, variant, options, isMac, typed, drawnLayout, drawnVariant, isFirst]);
  const palette = palettes[config.hyprland.theme];
  const [shown, setShown] = useState<string>();
  const [pressed, setPressed] = useState<string>();
  const switching = switchSentence(
    keyboards.map(({ name }) => name),
    facts.switchKeys(config),
    isMac,
    markOfSwitch(sheet.caps),
  );
  const shownCap = sheet.caps.find(({ name }) => name === shown);
  const description = useId();

  // While the sheet is open, it is what gets printed (globals.css): on one page of A4.
  useEffect(() => {
    document.documentElement.dataset.print = 'keys';
    return () => {
      delete document.documentElement.dataset.print;
    };
  }, []);

  const save = async () => {
    if (isFirst) {
      saveText(files?.get(keySheetPath) ?? '', keySheetPath);
      return;
    }
    const { printKeySheet } = await import('@/lib/keys/print-sheet');
    saveText(printKeySheet(sheet, palette, keyboard), `keys-${keyboard.replace(' ', '-')}.svg`);
  };

  return (
    <div className="key-sheet flex h-full min-h-0 flex-col overflow-y-auto bg-sunken">
      <div className="flex min-h-12 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5 text-sm print:hidden">
        <div className="min-w-0 flex-1">
          {keyboards.length > 1 ? (
            <Segments
              legend="Keys on your keyboard"
              name="drawn-keyboard"
              options={keyboards.map(({ name }) => ({ id: name, title: name }))}
              chosen={keyboard}
              onChoose={setChosen}
            />
          ) : (
            <p className="text-muted">
              <span className="font-semibold text-ink">Keys on your keyboard</span>, “{keyboard}”
            </p>
          )}
        </div>
        <button type="button" onClick={() => window.print()} className={toolClass}>
          Print
        </button>
        <button type="button" onClick={save} className={toolClass}>
          Save as SVG
        </button>
      </div>
      <div className="@container p-4 print:p-0">
        <p className="hidden text-center font-semibold print:block">
          Keys of the desktop, on the keyboard “{keyboard}”
        </p>
        {switching && (
          <p className="mb-3 max-w-prose text-sm text-muted print:hidden">{switching}</p>
        )}
        {!isFirst && (
          <p className="mb-3 max-w-prose text-sm text-muted print:hidden">
            The desktop’s keys stay where “{first.name}” has them, and keep its names, also while
            you type “{keyboard}”.
          </p>
        )}
        <ScrollRegion label="Keyboard" className="rounded-lg">
          <Keyboard
            caps={sheet.caps}
            {...boardSize(sheet)}
            palette={palette}
            shown={shown}
            pressed={pressed}
            describedBy={description}
            onShow={setShown}
          />
        </ScrollRegion>
        <p id={description} className="mt-3 min-h-12 text-sm print:hidden">
          {shownCap && shownCap.actions.length > 0 ? (
            shownCap.actions.map((action) => (
              <span key={action.keys.join()} className="me-4 inline-block">
                <Keys keys={action.keys} /> <span className="ms-1">{sentence(action)}</span>
              </span>
            ))
          ) : (
            <span className="text-muted">
              <span className="pointer-coarse:hidden">
                Point at a key, or step through them with the arrow keys, to read what it does.
              </span>
              <span className="hidden pointer-coarse:inline">Tap a key to read what it does.</span>
              {/* Until the whole picture has room. */}
              <span className="@min-[44rem]:hidden"> The picture scrolls sideways.</span>
            </span>
          )}
        </p>
        <TryIt
          keyboard={drawn}
          typedBy={typed?.characterTypedBy}
          onPress={(code) => setPressed(sheet.caps.find((cap) => cap.code === code)?.name)}
        />
        <h2 className="mt-8 text-lg font-semibold print:hidden">All keys</h2>
        <div className="key-list mt-3 gap-x-8 @2xl:columns-2 @5xl:columns-3">
          {sheet.groups.map(({ title, actions }) => (
            <section key={title} className="mb-5 break-inside-avoid">
              <h3 className="flex items-center gap-2 font-semibold">
                <span
                  aria-hidden="true"
                  className="size-2.5 rounded-full border border-control"
                  style={{ background: groupColour(palette, title) }}
                />
                {groupTitle(title)}
              </h3>
              <dl className="mt-1 text-sm">
                {listedActions(actions).map((action) => (
                  <div
                    key={action.keys.join()}
                    className="flex flex-wrap justify-between gap-x-3 border-t border-line py-1"
                  >
                    <dt>
                      <Keys keys={action.keys} />
                    </dt>
                    <dd className="text-muted">{action.what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** What a group of actions is called here: “Layout” alone could be that of the keyboard, too. */
const groupTitle = (group: string) => (group === 'Layout' ? 'Window layout' : group);

const sentence = ({ group, what }: KeyAction) => `${groupTitle(group)}: ${what}`;

/** What stands on the keys that go to the next keyboard, where it is drawn. */
const markOfSwitch = (caps: readonly Cap[]) =>
  caps.flatMap(({ label, shifted }) => [label, shifted]).find((text) => text === 'Layout');

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="rounded-sm border border-control bg-surface px-1.5 font-sans text-[0.8125rem] font-medium"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}

/** The keyboard: one key is in the tab order, arrows step from lit key to lit key. */
function Keyboard({
  caps,
  width,
  height,
  palette,
  shown,
  pressed,
  describedBy,
  onShow,
}: {
  caps: readonly Cap[];
  width: number;
  height: number;
  palette: Palette;
  shown: string | undefined;
  pressed: string | undefined;
  describedBy: string;
  onShow: (name: string) => void;
}) {
  const box = useRef<SVGSVGElement>(null);
  const lit = caps.filter(({ actions }) => actions.length > 0);
  const stop = lit.some(({ name }) => name === shown) ? shown : lit[0]?.name;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isBrowserShortcut(event)) return;
    const from = lit.find(({ name }) => name === stop);
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ] as [number, number] | undefined;
    const next = step && from ? nearest(lit, from, step) : undefined;
    if (!next) return;
    event.preventDefault();
    onShow(next.name);
    box.current?.querySelector<SVGElement>(`[data-key="${next.name}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset.
    <svg
      ref={box}
      role="group"
      aria-label="Keyboard"
      aria-describedby={describedBy}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      // With 44 rem its smallest letters have 9 pixels. On paper the list of keys needs its room.
      className="block w-full min-w-[44rem] rounded-lg print:mx-auto print:w-4/5 print:min-w-0"
      onKeyDown={onKeyDown}
    >
      <rect x={-margin} y={-margin} width={width} height={height} fill={palette.base} />
      {caps.map((cap) => (
        <CapView
          key={cap.name}
          cap={cap}
          palette={palette}
          isShown={cap.name === shown}
          isPressed={cap.name === pressed}
          isStop={cap.name === stop}
          onShow={onShow}
        />
      ))}
    </svg>
  );
}

/** The lit key that lies nearest in a direction: straight on before aside. */
function nearest(lit: readonly Cap[], from: Cap, [dx, dy]: [number, number]): Cap | undefined {
  const middle = (cap: Cap) => [cap.x + cap.width / 2, cap.y + cap.height / 2] as const;
  const [x, y] = middle(from);
  const distance = (cap: Cap) => {
    const [toX, toY] = middle(cap);
    const along = (toX - x) * dx + (toY - y) * dy;
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    return along > 0.2 ? along + 3 * aside : Number.POSITIVE_INFINITY;
  };
  const [best] = [...lit].sort((a, b) => distance(a) - distance(b));
  return best && distance(best) < Number.POSITIVE_INFINITY ? best : undefined;
}

const squeeze = (to: number | undefined) =>
  to === undefined ? {} : ({ textLength: to, lengthAdjust: 'spacingAndGlyphs' } as const);

const CapView = memo(function CapView({
  cap,
  palette,
  isShown,
  isPressed,
  isStop,
  onShow,
}: {
  cap: Cap;
  palette: Palette;
  isShown: boolean;
  isPressed: boolean;
  isStop: boolean;
  onShow: (name: string) => void;
}) {
  const box = keyBox(cap);
  const first = cap.actions[0];
  const colour = first && groupColour(palette, first.group);
  const drawing = (
    <>
      <rect
        {...box}
        rx={7}
        fill={cap.isHeld ? palette.overlay : palette.mantle}
        fillOpacity={cap.isHeld ? 0.5 : 1}
        stroke={cap.isChanged ? palette.accent : cap.isHeld ? palette.text : palette.surface}
        strokeWidth={cap.isChanged ? 2 : 1}
      />
      {colour && (
        <rect
          {...box}
          rx={7}
          fill={colour}
          fillOpacity={isShown ? 0.45 : 0.2}
          stroke={colour}
          strokeWidth={isShown ? 2.5 : 1}
        />
      )}
      {isPressed && <rect {...box} rx={7} fill="none" stroke={palette.text} strokeWidth={4} />}
      <text
        x={box.x + 7}
        y={box.y + (cap.isWord ? 18 : 20)}
        fill={palette.text}
        fontSize={cap.isWord ? smallSize : 19}
        fontWeight={cap.isWord ? 400 : 600}
        {...squeeze(cap.isWord ? squeezed(cap.label, box.width - 12) : undefined)}
      >
        {cap.label}
      </text>
      {cap.shifted && (
        <text
          x={box.x + box.width - 7}
          // Beside a sign, and below a word, which leaves no room.
          y={cap.isWord ? box.y + box.height - 10 : box.y + 19}
          fill={palette.text}
          fontSize={smallSize}
          textAnchor="end"
        >
          {cap.shifted}
        </text>
      )}
      {capTexts(cap).map(({ text, y, squeezedTo }) => (
        <text
          key={y}
          x={box.x + 5}
          y={y}
          fill={palette.text}
          fontSize={smallSize}
          {...squeeze(squeezedTo)}
        >
          {text}
        </text>
      ))}
    </>
  );
  if (!first) return <g>{drawing}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside a drawing.
    <g
      role="button"
      data-key={cap.name}
      tabIndex={isStop ? 0 : -1}
      aria-label={cap.actions
        .map((action) => `${action.keys.join(' + ')}, ${sentence(action)}`)
        .join('; ')}
      aria-pressed={isShown}
      onFocus={() => onShow(cap.name)}
      onPointerEnter={() => onShow(cap.name)}
      onClick={() => onShow(cap.name)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onShow(cap.name);
        }
      }}
      className="cursor-pointer outline-offset-0"
    >
      {drawing}
    </g>
  );
});

interface KeyboardChoice {
  /** As the answers name it: `de`, `us dvorak`. */
  name: string;
  layout: string;
  variant: string;
}

/** The keyboards of the answers, as they are set in Hyprland: the first is the one that it finds binds by. */
function keyboardsOf(config: Config): readonly [KeyboardChoice, ...KeyboardChoice[]] {
  const variants = facts.keyboardVariant(config).split(',');
  const choice = (layout: string, index: number): KeyboardChoice => {
    const variant = variants[index] ?? '';
    return { name: keyboardName(layout, variant), layout, variant };
  };
  const [first = '', ...others] = facts.keyboardLayout(config).split(',');
  return [choice(first, 0), ...others.map((layout, index) => choice(layout, index + 1))];
}

/** A field that types as the guest will, whatever keyboard the browser's computer has. */
function TryIt({
  keyboard: { layout, variant },
  typedBy,
  onPress,
}: {
  keyboard: KeyboardChoice;
  /** Undefined until it is here. */
  typedBy: typeof characterTypedBy | undefined;
  onPress: (code: string | undefined) => void;
}) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [dead, setDead] = useState<string>();
  const id = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    onPress(event.code);
    // Shortcuts stay the browser's. AltGr is Ctrl and Alt at once on Windows.
    const altGr = event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey);
    if ((event.ctrlKey || event.metaKey) && !altGr) return;
    if (!typedBy) return;
    const level = { shift: event.shiftKey, altGr: altGr || event.altKey };
    const own = typedBy(layout, variant, { code: event.code, ...level });
    // Alone a space is the browser's to type.
    const character = own ?? (dead && event.code === 'Space' ? ' ' : undefined);
    if (character === undefined) {
      // A dead key waits while Shift is on its way, and is forgotten with Backspace.
      if (!/^(?:Shift|Alt|AltGraph|CapsLock)$/.test(event.key)) setDead(undefined);
      return;
    }
    event.preventDefault();
    const held = [level.shift && 'Shift', level.altGr && 'AltGr'].filter(Boolean);
    const label = typedBy(layout, variant, { code: event.code, shift: false, altGr: false });
    const key = `The key ${shownCharacter(label ?? event.code)}${held.length > 0 ? ` with ${held.join(' and ')}` : ''}`;
    if (!dead && isDeadKey(character)) {
      setDead(character);
      setSaid(`${key} is a dead key: ${shownCharacter(character)} goes onto the next letter.`);
      return;
    }
    const typed = dead ? composed(dead, character) : character;
    setDead(undefined);
    setSaid(`${key} types ${typed ?? `nothing after ${shownCharacter(dead ?? '')}`}`);
    if (typed === undefined) return;
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    setText(text.slice(0, from ?? text.length) + typed + text.slice(to ?? text.length));
  };

  return (
    <div className="mt-4 max-w-xl print:hidden">
      <label htmlFor={id} className="font-semibold">
        Try the keyboard
      </label>
      <p className="text-sm text-muted">
        Type here: the field types what the guest will, whatever this computer’s keyboard is set to.
      </p>
      <div className="mt-1.5">
        <input
          id={id}
          value={text}
          // It would type what this computer does until then.
          readOnly={!typedBy}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            onPress(undefined);
            setDead(undefined);
          }}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className={`${inputClass} max-w-72 font-mono`}
        />
      </div>
      <p role="status" className="mt-1 min-h-6 text-sm">
        {said}
      </p>
    </div>
  );
}
