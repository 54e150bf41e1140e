'use client';

import { shortcutList } from '@/components/wizard/session/shortcuts';
import { setSignKeys, useSignKeys } from '@/components/wizard/session/sign-keys';

const isMac = () => /mac/i.test(navigator.platform);

/** One key as it is written on a keyboard. */
export function Key({ name }: { name: string }) {
  return (
    <kbd className="inline-block min-w-6 rounded-sm border border-control bg-canvas px-1.5 text-center font-mono text-[0.8125rem] leading-5">
      {name === 'Mod' ? (isMac() ? '⌘' : 'Ctrl') : name}
    </kbd>
  );
}

/** The keys that work everywhere in the wizard, and the switch of the one without a modifier. */
export function KeysList() {
  const isOn = useSignKeys();
  return (
    <div className="overflow-y-auto px-5 py-4">
      <dl className="grid gap-2">
        {shortcutList.map(({ keys, does }) => (
          <div key={does} className="flex items-baseline justify-between gap-x-4">
            <dd className="min-w-0">{does}</dd>
            <dt className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </dt>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-8 items-center gap-2 border-t border-line pt-4 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => setSignKeys(target.checked)}
          className="size-4"
        />
        “?” alone shows this list (switch it off if you dictate)
      </label>
    </div>
  );
}
