'use client';

import { useRef, useState } from 'react';
import { toolClass } from './button';
import { Icon } from './icon';

/**
 * Puts a text on the clipboard and says so in its own place.
 * @param text the text, or how to get it
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
  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setSaid('Copied');
    } catch {
      setSaid('Could not copy');
    }
    timer.current = setTimeout(() => setSaid(''), 2500);
  };
  return (
    <button type="button" onClick={copy} className={className}>
      <Icon name={said === 'Copied' ? 'check' : 'copy'} />
      {/* Both words lie in one place, so that nothing moves when one takes the other's. */}
      <span className="grid text-start *:[grid-area:1/1]">
        <span className={said ? 'invisible' : ''}>{label}</span>
        <span role="status">{said}</span>
      </span>
    </button>
  );
}
