'use client';

import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** How the files stand to what one began with, in as many words as there is room for; shown whole or not at all. */
export function ChangeWords() {
  const { preview, state } = useWizard();
  const count = useStore(preview, (p) => p.changes.size);
  const title = useStore(preview, (p) => p.baseTitle);
  const wrong = useStore(state, (s) => s.problems.length);
  const differ = `${count} ${count === 1 ? 'file differs' : 'files differ'}`;
  if (wrong > 0) {
    // The files hold the last valid answers, so they say nothing about these.
    const [whole, short] =
      wrong === 1
        ? ['An answer is not valid yet', '1 not valid']
        : ['Some answers are not valid yet', `${wrong} not valid`];
    return <Words whole={whole} short={short} />;
  }
  if (count === 0) return <Words whole={`Same as the ${title}`} short="No file differs" />;
  return <Words whole={`${differ} from the ${title}`} short={differ} isLong />;
}

function Words({
  whole = '',
  short = '',
  isLong = false,
}: {
  whole?: string | undefined;
  short?: string | undefined;
  isLong?: boolean;
}) {
  const [ifRoom, ifNot] = isLong
    ? ['@max-[20rem]:hidden', '@min-[20rem]:hidden']
    : ['@max-[15rem]:hidden', '@min-[15rem]:hidden'];
  return (
    <p title={whole} className="whitespace-nowrap max-lg:hidden">
      <span className={ifRoom}>{whole}</span>
      <span className={`${ifNot} @max-[6.25rem]:hidden`}>{short}</span>
    </p>
  );
}
