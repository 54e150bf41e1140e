'use client';

import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
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

/** Until typing rests for so long, nothing is said of it. */
const pause = 300;

/** Height of a line, in pixels: `leading-5`. */
const lineHeight = 20;

/** The answers as a text to write in, for those who would rather type than press. Nothing is taken over before it is applied. */
export function AnswersBox() {
  const { fields, state, preview, setAnswers, announce } = useWizard();
  const config = useDeferredValue(useStore(state, (s) => s.config));
  const isFaulty = useStore(state, (s) => s.problems.length > 0);
  const now = printAnswersText(config);
  // Kept beside the other views, so that it is there again after another tab or step. In no address, and in no storage.
  const kept = preview.get().answersText;
  const [edit, setEdit] = useState(kept);
  const [judged, setJudged] = useState<{ text: string; result: AnswersText }>();
  const box = useRef<HTMLTextAreaElement>(null);

  // Not React’s to write: it would write what is typed into the page’s source as well, and lose the browser’s own undo.
  useEffect(() => {
    if (!edit && box.current && box.current.value !== now) box.current.value = now;
  }, [edit, now]);

  const text = edit?.text;
  useEffect(() => {
    if (text === undefined) return setJudged(undefined);
    const timer = setTimeout(
      () => setJudged({ text, result: readAnswersText(text, fields) }),
      pause,
    );
    return () => clearTimeout(timer);
  }, [text, fields]);

  const forgetSecret = useEffectEvent(() => {
    const { current } = box;
    if (!current || !looksSecret(current.value)) return;
    const { answersText } = preview.get();
    current.value = answersText?.text ?? now;
    // Drawn at once, because the browser may keep this document for Back as it stands.
    flushSync(() => {
      setEdit(answersText);
      setJudged(undefined);
    });
  });
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('pagehide', () => forgetSecret(), { signal: ending.signal });
    return () => ending.abort();
  }, []);

  const take = (next: typeof edit) => {
    setEdit(next);
    // What looks like a secret stays in the box alone, and goes with it.
    if (!next || !looksSecret(next.text)) preview.set({ answersText: next });
  };
  const onInput = (typed: string) =>
    take(typed === now ? undefined : { since: now, isForeign: false, ...edit, text: typed });
  const noteForeign = (event: ClipboardEvent | DragEvent) => {
    const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
    // A file of answers is taken over as from a link: whose SSH keys stand in it is asked on Review.
    if (!data.getData('text').includes('"sshKeys"')) return;
    setEdit({ since: now, text: box.current?.value ?? now, ...edit, isForeign: true });
  };

  const apply = async () => {
    const result = readAnswersText(box.current?.value ?? now, fields);
    if (!('config' in result)) {
      setJudged({ text: box.current?.value ?? now, result });
      announce('Nothing was applied: correct the text first.');
      return;
    }
    const before = state.get().query;
    const had = state.get().config.user.sshKeys;
    await setAnswers(
      'The text changed',
      fields.map(({ path }) => ({ path, to: getAt(result.config, path) })),
      true,
    );
    if (edit?.isForeign) {
      const added = result.config.user.sshKeys.filter((key) => !had.includes(key));
      state.set({ foreignKeys: [...state.get().foreignKeys, ...added] });
    }
    if (box.current) box.current.value = printAnswersText(result.config);
    take(undefined);
    if (state.get().query === before) announce('This is what you have answered already.');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    // Else the wizard’s own Ctrl+Enter goes to the download (session/shortcuts.ts). With Shift it downloads, here as everywhere.
    event.preventDefault();
    void apply();
  };
  const takeAnew = () => {
    if (box.current) box.current.value = now;
    take(undefined);
    box.current?.focus();
  };
  /** Marks the line of a place, and brings it into view. */
  const show = (at: number) => {
    const { current } = box;
    if (!current) return;
    const { value } = current;
    const end = value.indexOf('\n', at);
    current.focus({ preventScroll: true });
    current.setSelectionRange(value.lastIndexOf('\n', at - 1) + 1, end < 0 ? value.length : end);
    current.scrollLeft = 0;
    current.scrollTop = Math.max(0, (lineAt(value, at) - 4) * lineHeight);
  };

  const result = edit && judged?.result;
  const problems = result && 'problems' in result ? result.problems : [];
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 pt-3 pb-3">
      <label htmlFor="answers-text" className="text-sm font-semibold">
        Your answers as hyprguest.json
      </label>
      <p id="answers-text-help" className="text-sm text-muted">
        What is left out takes its default. Secrets never stand here. Tab leaves the box.
      </p>
      <textarea
        ref={box}
        id="answers-text"
        defaultValue={kept?.text ?? now}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onPaste={noteForeign}
        onDrop={noteForeign}
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
            <State result={result} config={config} />
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
      <div className="mt-2 flex flex-wrap items-center gap-2">
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
    </div>
  );
}

/** More than this would push the box out of sight. */
const mostListed = 6;
const mostNamed = 4;

/** What applying would do. */
function State({ result, config }: { result: AnswersText | undefined; config: Config }) {
  const { fields } = useWizard();
  if (!result) return 'Checking …';
  if ('problems' in result) {
    const count = result.problems.length;
    return (
      <span className="font-semibold text-danger">
        {count === 1 ? 'Not valid yet:' : `Not valid yet, ${count} problems:`}
      </span>
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
      {problems.slice(0, mostListed).map(({ title, message, at }) => (
        <li key={`${title}${message}`} className="wrap-anywhere">
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
