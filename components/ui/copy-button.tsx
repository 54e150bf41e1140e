'use client';

import { useRef, useState } from 'react';
import { toolClass } from './button';
import { copyText } from './copy-text';
import { Icon } from './icon';

/**
 * Puts a text on the clipboard and says so in its own place.
 * @param text the text, or how to get it. Where it is shown, it stands in `data-copy-text` below the nearest `data-copied`, to
 * be selected where the browser forbids copying
 */
export function CopyButton({
  text,
  label,
  className = toolClass,
}: {
  text: string | (() => string);
  label: string;
  className?: string;
}) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (button: HTMLElement) => {
    clearTimeout(timer.current);
    const wanted = typeof text === 'string' ? text : text();
    const done = await copyText(wanted);
    if (!done) (await import('./select-text')).selectText(button, wanted);
    setSaid(done ? 'Copied' : 'Press Ctrl+C');
    timer.current = setTimeout(() => setSaid(''), done ? 2500 : 10_000);
  };
  return (
    <button type="button" onClick={(event) => copy(event.currentTarget)} className={className}>
      <Icon name={said === 'Copied' ? 'check' : 'copy'} />
      {/* Both words lie in one place, so that nothing moves when one takes the other's. */}
      <span className="grid text-start *:[grid-area:1/1]">
        <span className={said ? 'invisible' : ''}>{label}</span>
        <span role="status">{said}</span>
      </span>
    </button>
  );
}
