'use client';

import { useEffect, useState } from 'react';
import {
  guessFormats,
  guessKeyboard,
  guessLocale,
  guessTimeZone,
  isAppleSilicon,
} from '@/components/fields/browser-guess';
import { listItems } from '@/components/fields/lists';
import { useStore } from '@/components/store';
import { buttonClass } from '@/components/ui/button';
import { focusField } from '@/components/ui/focus-field';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** What browsers report and TypeScript's library does not declare: User-Agent Client Hints and the Keyboard Map. */
interface NavigatorHints {
  keyboard?: { getLayoutMap: () => Promise<ReadonlyMap<string, string>> };
  userAgentData?: {
    getHighEntropyValues: (hints: string[]) => Promise<{ architecture?: string }>;
  };
}

const boxClass =
  'mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-surface px-4 py-2.5 text-[0.9375rem]';

const guessable = ['host.timeZone', 'host.locale', 'host.keyboardLayout'] as const;

/** Offers time zone, language, formats and keyboard as the browser has them, all at one press. */
export function BrowserOffer() {
  const { state, setAnswers } = useWizard();
  // Each by itself, because this would else be drawn again on each key.
  const present = {
    'host.timeZone': useStore(state, (s) => s.config.host.timeZone),
    'host.locale': useStore(state, (s) => s.config.host.locale),
    'host.keyboardLayout': useStore(state, (s) => s.config.host.keyboardLayout),
    'host.formatsLocale': useStore(state, (s) => s.config.host.formatsLocale),
  };
  const [guessed, setGuessed] = useState<Record<(typeof guessable)[number], string | undefined>>();
  useEffect(() => {
    let isCurrent = true;
    const guess = async () => {
      const { languages } = navigator;
      const keys = await (navigator as NavigatorHints).keyboard
        ?.getLayoutMap()
        .catch(() => undefined);
      if (!isCurrent) return;
      setGuessed({
        'host.timeZone': guessTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone),
        'host.locale': guessLocale(languages),
        'host.keyboardLayout': guessKeyboard(languages, keys),
      });
    };
    void guess();
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!guessed) return null;
  const formats = guessFormats(
    navigator.languages,
    guessed['host.timeZone'],
    guessed['host.locale'] ?? present['host.locale'],
  );
  const offers = [
    ...guessable.map((path) => ({ path, to: guessed[path] })),
    { path: 'host.formatsLocale' as const, to: formats },
  ];
  const changes = offers.flatMap(({ path, to }) =>
    to === undefined || to === present[path] ? [] : [{ path, to }],
  );
  if (changes.length === 0) return null;
  const titleOf = (list: 'locale' | 'keyboardLayout', value: string) =>
    listItems(list, () => '').find((item) => item.value === value)?.detail ?? value;
  const countryOf = (locale: string) => {
    const [, country = ''] = /_([A-Z]{2})/.exec(locale) ?? [];
    return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? locale;
  };
  const words = changes.map(({ path, to }) => {
    if (path === 'host.timeZone') return to.replaceAll('_', ' ');
    if (path === 'host.formatsLocale') return `dates and numbers (${countryOf(to)})`;
    return path === 'host.locale'
      ? titleOf('locale', to)
      : `${titleOf('keyboardLayout', to)} keyboard`;
  });
  return (
    <div className={boxClass}>
      <p className="min-w-0 flex-1">
        <span className="text-muted">From your browser:</span> {words.join(' · ')}
      </p>
      <button
        type="button"
        onClick={() => {
          void setAnswers('Taken from your browser', changes);
          // The line goes with its button; the focus goes on to the answers.
          focusField('host.timeZone');
        }}
        className={`${buttonClass.secondary} min-h-9 py-1`}
      >
        {changes.length === 1 ? 'Use it' : 'Use all'}
      </button>
    </div>
  );
}

function rendererOf(): string {
  const gl = document.createElement('canvas').getContext('webgl');
  const extension = gl?.getExtension('WEBGL_debug_renderer_info');
  const name = gl && extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : '';
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** Offers the preset for a Mac with Apple silicon where this looks like one. */
export function AppleOffer() {
  const { state, applyPreset } = useWizard();
  const arch = useStore(state, (s) => s.config.host.arch);
  const [isApple, setApple] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const { platform } = navigator;
      if (!/mac/i.test(platform)) return;
      const hints = (navigator as NavigatorHints).userAgentData?.getHighEntropyValues([
        'architecture',
      ]);
      const architecture = (await hints?.catch(() => undefined))?.architecture;
      const isOne = isAppleSilicon(platform, architecture, architecture ? '' : rendererOf());
      if (isCurrent) setApple(isOne);
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!isApple || arch === 'aarch64-linux') return null;
  return (
    <div className={boxClass}>
      <p className="min-w-0 flex-1">This looks like a Mac with Apple silicon.</p>
      <button
        type="button"
        onClick={() => {
          // The focus goes to the answer that is chosen then.
          void applyPreset('apple-silicon').then(() => focusField('host.arch'));
        }}
        className={`${buttonClass.secondary} min-h-9 py-1`}
      >
        Use its preset
      </button>
    </div>
  );
}
