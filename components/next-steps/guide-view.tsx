'use client';

import { type KeyboardEvent, useState } from 'react';
import type { Chapter, Guide } from './chapters';
import { headingId, Prose } from './prose';

const names = (way: Chapter, placeholder: string) =>
  way.blocks.some((block) => block.kind === 'code' && block.text.includes(placeholder));

/** The guide: one tab per way, and below what is for everybody. On paper every way is printed. */
export function GuideView({
  guide,
  substitute,
}: {
  guide: Guide;
  /** What stands in commands for a name that the guest does not know, and what to put there. */
  substitute?: { placeholder: string; explanation: string } | undefined;
}) {
  const [chosen, setChosen] = useState(0);
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    const index = (to + guide.ways.length) % guide.ways.length;
    setChosen(index);
    document.getElementById(`tab-${index}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') move(event, chosen + 1);
    else if (event.key === 'ArrowLeft') move(event, chosen - 1);
    else if (event.key === 'Home') move(event, 0);
    else if (event.key === 'End') move(event, guide.ways.length - 1);
  };
  return (
    <>
      <div
        role="tablist"
        aria-label="Ways"
        onKeyDown={onKeyDown}
        className="mt-8 flex gap-2 border-line max-sm:flex-col max-sm:border-s sm:border-b print:hidden"
      >
        {guide.ways.map((way, index) => (
          <button
            key={way.title}
            type="button"
            role="tab"
            id={`tab-${index}`}
            aria-selected={index === chosen}
            aria-controls={`way-${index}`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
            className="min-h-11 border-transparent px-3 text-start font-medium text-muted hover:text-ink aria-selected:border-accent aria-selected:text-ink max-sm:-ms-px max-sm:border-s-3 sm:-mb-px sm:border-b-3"
          >
            {way.title}
          </button>
        ))}
      </div>
      {guide.ways.map((way, index) => (
        <div
          key={way.title}
          role="tabpanel"
          id={`way-${index}`}
          aria-labelledby={`tab-${index}`}
          className={`pt-6 ${index === chosen ? '' : 'hidden print:block'}`}
        >
          <h2 className="text-2xl font-semibold tracking-tight">{way.title}</h2>
          {substitute && names(way, substitute.placeholder) && (
            <p className="mt-4 max-w-prose rounded-md border border-line bg-surface p-4">
              {substitute.explanation}
            </p>
          )}
          <Prose blocks={way.blocks} above={2} />
        </div>
      ))}
      {guide.rest.map((chapter) => (
        <section
          key={chapter.title}
          aria-labelledby={headingId(chapter.title)}
          className="mt-12 border-t border-line pt-8"
        >
          <h2 id={headingId(chapter.title)} className="text-2xl font-semibold tracking-tight">
            {chapter.title}
          </h2>
          <Prose blocks={chapter.blocks} above={2} />
        </section>
      ))}
    </>
  );
}
