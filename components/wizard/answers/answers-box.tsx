'use client';

import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { getAt } from '@/components/fields/form-values';
import { useStore } from '@/components/store';
import { buttonClass, linkClass } from '@/components/ui/button';
import { inputClass } from '@/components/ui/input';
import { Shortcut } from '@/components/ui/shortcut';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { Config } from '@/lib/config/schema';
import {
  type AnswersText,
  lineAt,
  looksSecret,
  readAnswersText,
  type TextProblem,
} from './answers-text';
import { printAnswersText } from './print-answers-text';
import { isTyped, takeText } from './take-text';

/** Until typing rests for so long, nothing is said of it. */
const pause = 300;

/** Height of a line, in pixels: `leading-5`. */
const lineHeight = 20;

/** Says the same words anew, too, which a live region would pass over. */
const sayAnew = (announce: (text: string) => void, words: string) => {
  announce('');
  setTimeout(() => announce(words), 50);
};

/** The answers as a text to write in, for those who would rather type than press. Nothing is taken over before it is applied. */
export function AnswersBox() {
  const wizard = useWizard();
  const { fields, state, preview, announce } = wizard;
  const config = useDeferredValue(useStore(state, (s) => s.config));
  const isFaulty = useStore(state, (s) => s.problems.length > 0);
  const now = printAnswersText(config);
  // Kept beside the other views, so that it is there again after another tab or step. In no address, and in no storage.
  const edit = useStore(preview, (p) => p.answersText);
  const isForgotten = useStore(preview, (p) => p.textForgotten ?? false);
  const isWanted = useStore(preview, (p) => p.textWanted ?? false);
  // What it begins with, once: React would write another one into the page’s source.
  const [initial] = useState(edit?.text ?? now);
  const [judged, setJudged] = useState<{ text: string; result: AnswersText }>();
  const box = useRef<HTMLTextAreaElement>(null);

  // Not React’s to write: it would write what is typed into the page’s source as well, and lose the browser’s own undo.
  useEffect(() => {
    if (!edit && box.current && box.current.value !== now) box.current.value = now;
  }, [edit, now]);

  const judge = useCallback(() => {
    const text = box.current?.value ?? '';
    const result = readAnswersText(text, fields);
    setJudged({ text, result });
    return 'problems' in result ? result.problems : [];
  }, [fields]);
  useEffect(() => {
    if (!edit) return setJudged(undefined);
    const timer = setTimeout(judge, pause);
    return () => clearTimeout(timer);
  }, [edit, judge]);

  const forgetSecret = useEffectEvent(() => {
    const { current } = box;
    if (!current || !preview.get().answersText?.holdsSecret) return;
    current.value = now;
    // Drawn at once, because the browser may keep this document for Back as it stands.
    flushSync(() => {
      preview.set({ answersText: undefined, textForgotten: true });
      setJudged(undefined);
    });
  });
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('pagehide', () => forgetSecret(), { signal: ending.signal });
    return () => ending.abort();
  }, []);

  // A secret stands in the box alone, and goes with it.
  useEffect(
    () => () => {
      if (!preview.get().answersText?.holdsSecret) return;
      preview.set({ answersText: undefined, textForgotten: true });
      announce('The text held a secret and was not kept.');
    },
    [preview, announce],
  );

  const onInput = (typed: string, wasTyped: boolean) => {
    const before = { since: now, isForeign: false, ...preview.get().answersText };
    const holdsSecret = looksSecret(typed);
    preview.set({
      answersText:
        typed === now
          ? undefined
          : {
              ...before,
              text: holdsSecret ? '' : typed,
              holdsSecret,
              isForeign: before.isForeign || !wasTyped,
            },
      textForgotten: false,
    });
  };

  const apply = async () => {
    const taken = await takeText(wizard);
    if (taken === 'refused') {
      sayAnew(announce, `Nothing was applied. ${inWords(judge(), box.current?.value ?? '')}`);
    } else if (taken === 'same' || taken === 'none') {
      sayAnew(announce, 'This is what you have answered already.');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    // Else the wizard’s own Ctrl+Enter goes to the download (session/shortcuts.ts). With Shift it downloads, here as everywhere.
    event.preventDefault();
    void apply();
  };
  const takeAnew = () => {
    if (box.current) box.current.value = now;
    preview.set({ answersText: undefined });
    box.current?.focus();
  };
  /** Marks the line of a place, and brings it into view. */
  const show = useCallback((at: number) => {
    const { current } = box;
    if (!current) return;
    const { value } = current;
    const end = value.indexOf('\n', at);
    current.focus({ preventScroll: true });
    current.setSelectionRange(value.lastIndexOf('\n', at - 1) + 1, end < 0 ? value.length : end);
    current.scrollLeft = 0;
    current.scrollTop = Math.max(0, (lineAt(value, at) - 4) * lineHeight);
  }, []);
  useEffect(() => {
    if (!isWanted) return;
    preview.set({ textWanted: false });
    // Later, because where the pane covers the questions its heading takes the focus first.
    setTimeout(() => {
      const at = preview.get().answersText && judge()[0]?.at;
      if (at === undefined) box.current?.focus();
      else show(at);
    });
  }, [isWanted, preview, judge, show]);

  const result = edit && judged?.result;
  const problems = result && 'problems' in result ? result.problems : [];
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pt-3">
        <label htmlFor="answers-text" className="text-sm font-semibold">
          Your answers as hyprguest.json
        </label>
        <p id="answers-text-help" className="text-sm text-muted">
          What is left out takes its default. Secrets never stand here. Tab leaves the box.
        </p>
        <textarea
          ref={box}
          id="answers-text"
          defaultValue={initial}
          onInput={({ currentTarget, nativeEvent }) =>
            onInput(currentTarget.value, isTyped(nativeEvent as InputEvent))
          }
          onKeyDown={onKeyDown}
          wrap="off"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="answers-text-help answers-text-state"
          aria-invalid={problems.length > 0 || undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          className={`${inputClass} mt-2 min-h-40 flex-1 shrink-0 basis-40 resize-none font-mono text-sm`}
        />
        <div className="mt-2 shrink-0 text-sm">
          <p id="answers-text-state" role="status" className="min-h-5">
            {edit ? (
              <State result={result} text={judged?.text ?? ''} config={config} />
            ) : isForgotten ? (
              <span className="text-warn">
                The text held a secret and was not kept. Here stands what you have answered.
              </span>
            ) : isFaulty ? (
              'An answer is not valid at the moment: here stands its last valid value.'
            ) : (
              'As you have answered. What you type here counts once you apply it.'
            )}
          </p>
          <Problems problems={problems} text={judged?.text ?? ''} onShow={show} />
          {edit && edit.since !== now && (
            <p className="mt-1 text-warn">
              The answers have changed since you began to type here. Applying this text puts its own
              in their place.
            </p>
          )}
        </div>
      </div>
      {/* Outside of what scrolls: in sight, however many problems there are. */}
      <div className="flex flex-wrap items-center gap-2 px-4 pt-2 pb-3">
        <button type="button" onClick={apply} className={buttonClass.primary}>
          Apply
          <Shortcut keys="Ctrl Enter" mac="⌘ Enter" />
        </button>
        {edit && (
          <button type="button" onClick={takeAnew} className={buttonClass.secondary}>
            Start over from your answers
          </button>
        )}
      </div>
    </>
  );
}

/** More than this would push the box out of sight. */
const mostListed = 6;
const mostNamed = 4;

/** What is wrong, as far as it is read out: how much, and the first of it. */
function inWords([first, ...more]: readonly TextProblem[], text: string): string {
  if (!first) return '';
  const { title, message, at } = first;
  const place = at === undefined ? '' : `line ${lineAt(text, at)}: `;
  return `${more.length === 0 ? 'One problem' : `${more.length + 1} problems, the first`}: ${place}${title && `${title}: `}${message}`;
}

/** What applying would do. */
function State({
  result,
  text,
  config,
}: {
  result: AnswersText | undefined;
  /** The text that was judged. */
  text: string;
  config: Config;
}) {
  const { fields } = useWizard();
  if (!result) return 'Checking …';
  if ('problems' in result) {
    const count = result.problems.length;
    return (
      <>
        <span className="font-semibold text-danger" aria-hidden="true">
          {count === 1 ? 'Not valid yet:' : `Not valid yet, ${count} problems:`}
        </span>
        {/* The list below is no part of what is read out by itself. */}
        <span className="sr-only">Not valid yet. {inWords(result.problems, text)}</span>
      </>
    );
  }
  const names = fields
    .filter(
      ({ path }) =>
        JSON.stringify(getAt(result.config, path)) !== JSON.stringify(getAt(config, path)),
    )
    .map(({ title }) => title);
  if (names.length === 0) return 'Valid, and the same as you have answered.';
  const more = names.length - mostNamed;
  return `Valid. Apply changes ${names.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function Problems({
  problems,
  text,
  onShow,
}: {
  problems: readonly TextProblem[];
  /** The text that they are about. */
  text: string;
  onShow: (at: number) => void;
}) {
  if (problems.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1">
      {problems.slice(0, mostListed).map(({ title, message, at }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no state, and two may say the same of two entries.
        <li key={index} className="wrap-anywhere">
          {at !== undefined && (
            <>
              <button type="button" onClick={() => onShow(at)} className={`${linkClass} min-h-6`}>
                Line {lineAt(text, at)}
              </button>
              {': '}
            </>
          )}
          {title && <span className="font-semibold">{title}: </span>}
          {message}
        </li>
      ))}
      {problems.length > mostListed && <li>And {problems.length - mostListed} more.</li>}
    </ul>
  );
}
