'use client';

import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLoaded } from '../load';
import { isBrowserShortcut } from '../ui/browser-shortcut';
import { buttonClass, linkClass } from '../ui/button';
import { Icon } from '../ui/icon';
import { Segments } from '../ui/segments';
import { useOrigin } from '../ui/use-origin';
import { type Chapter, type Guide, type GuideStep, stepsOf, systems } from './chapters';
import { useDoneSteps } from './done-steps';
import { headingId, Prose } from './prose';
import { useSystem } from './use-system';

const loadOnPhone = async () => (await import('./on-phone')).OnPhone;

const names = (way: Chapter, address: string) =>
  way.blocks.some((block) => block.kind === 'code' && block.text.includes(address));

/** The guide: one tab per way, and below what is for everybody. On paper the chosen way is printed. */
export function GuideView({
  guide,
  query,
  note,
}: {
  guide: Guide;
  /** The answers it is for: what was checked off is kept with them. */
  query: string;
  /** What is said above the ways whose commands name an address. */
  note?: { on: string; text: string } | undefined;
}) {
  const [chosen, setChosen] = useState(0);
  const [done, mark] = useDoneSteps(query);
  const ways = useMemo(() => guide.ways.map((way) => ({ way, steps: stepsOf(way) })), [guide]);
  const rest = useMemo(
    () =>
      guide.rest.map((chapter) => ({
        title: chapter.title,
        blocks: stepsOf(chapter).flatMap(({ blocks }) => blocks),
      })),
    [guide],
  );
  const isSorted = [...ways.flatMap(({ steps }) => steps), ...rest].some(({ blocks }) =>
    blocks.some(({ on }) => on),
  );
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    const index = (to + guide.ways.length) % guide.ways.length;
    setChosen(index);
    document.getElementById(`tab-${index}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isBrowserShortcut(event)) return;
    if (event.key === 'ArrowRight') move(event, chosen + 1);
    else if (event.key === 'ArrowLeft') move(event, chosen - 1);
    else if (event.key === 'Home') move(event, 0);
    else if (event.key === 'End') move(event, guide.ways.length - 1);
  };
  return (
    <>
      <Tools query={query} isSorted={isSorted} />
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
      {ways.map(({ way, steps }, index) => (
        <div
          key={way.title}
          role="tabpanel"
          id={`way-${index}`}
          aria-labelledby={`tab-${index}`}
          className={`pt-6 ${index === chosen ? '' : 'hidden'}`}
        >
          <h2 className="text-2xl font-semibold tracking-tight">{way.title}</h2>
          {note && names(way, note.on) && (
            <p className="mt-4 max-w-prose rounded-md border border-line bg-surface p-4">
              {note.text}
            </p>
          )}
          {steps.map((step, place) => (
            <Step
              // biome-ignore lint/suspicious/noArrayIndexKey: what stands between the numbers has no other name.
              key={place}
              step={step}
              isDone={done.has(`${way.title} ${step.number}`)}
              onDone={(isDone) => mark(`${way.title} ${step.number}`, isDone)}
            />
          ))}
        </div>
      ))}
      <nav aria-label="Further chapters" className="mt-12 border-t border-line pt-6 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {guide.rest.map(({ title }) => (
            <li key={title}>
              <a href={`#${headingId(title)}`} className={`${linkClass} inline-block min-h-6`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rest.map(({ title, blocks }) => (
        <section
          key={title}
          aria-labelledby={headingId(title)}
          className="mt-12 border-t border-line pt-8"
        >
          <h2 id={headingId(title)} className="text-2xl font-semibold tracking-tight">
            {title}
          </h2>
          <Prose blocks={blocks} above={2} />
        </section>
      ))}
    </>
  );
}

/** Whose computer it is, the phone beside it, and paper. */
function Tools({ query, isSorted }: { query: string; isSorted: boolean }) {
  const [system, choose] = useSystem();
  const origin = useOrigin();
  const [isOnPhone, setOnPhone] = useState(false);
  const OnPhone = useLoaded(loadOnPhone, isOnPhone);
  const link = `${origin}/next-steps?${query}${system ? `#on-${system}` : ''}`;
  return (
    <div className="needs-js mt-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {isSorted && (
          <Segments
            legend="Your computer"
            name="system"
            options={systems}
            chosen={system}
            onChoose={choose}
          />
        )}
        <span className="flex flex-wrap gap-2 sm:ms-auto">
          <button
            type="button"
            aria-expanded={isOnPhone}
            onClick={() => setOnPhone(!isOnPhone)}
            className={`${buttonClass.secondary} on-phone:hidden`}
          >
            <Icon name="phone" />
            On your phone
          </button>
          <button type="button" onClick={() => window.print()} className={buttonClass.secondary}>
            Print
          </button>
        </span>
      </div>
      {isOnPhone && OnPhone && (
        <div className="mt-4 rounded-lg border border-line bg-surface p-5">
          <OnPhone link={link} />
        </div>
      )}
    </div>
  );
}

/** A numbered part of a way, to be checked off; or what stands between. */
function Step({
  step,
  isDone,
  onDone,
}: {
  step: GuideStep;
  isDone: boolean;
  onDone: (isDone: boolean) => void;
}) {
  const { number, title, time, blocks } = step;
  if (number === undefined) return <Prose blocks={blocks} above={2} />;
  return (
    <section
      aria-label={`${number}. ${title}`}
      className="mt-6 rounded-lg border border-line bg-surface p-5 pb-2 sm:p-6 sm:pb-3 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span
          aria-hidden="true"
          className={`grid size-8 shrink-0 place-items-center rounded-full border font-semibold tabular-nums ${
            isDone
              ? 'border-accent bg-accent text-accent-ink print:bg-transparent print:text-accent'
              : 'border-control'
          }`}
        >
          {isDone ? <Icon name="check" /> : number}
        </span>
        <h3 className="min-w-[min(14rem,70%)] flex-1 text-lg leading-snug font-semibold">
          <span className="sr-only">{number}. </span>
          {title}
        </h3>
        {time && <span className="text-sm text-muted tabular-nums max-sm:ms-12">{time}</span>}
        <label className="inline-flex max-sm:ms-auto min-h-8 cursor-pointer items-center gap-2 text-sm font-medium">
          <input
            type="checkbox"
            checked={isDone}
            onChange={(event) => onDone(event.target.checked)}
            className="size-4.5"
          />
          Done<span className="sr-only">: {title}</span>
        </label>
      </div>
      <Prose blocks={blocks} above={2} />
    </section>
  );
}
