'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { linkClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { palettes, type ThemeName, themeNames } from '@/lib/config/palettes';
import { beginQuery } from './begin-query';
import { withLooks } from './look';
import { accentProperties } from './page-accent';
import { PlayableDesktop } from './playable-desktop';
import type { Scene } from './scene';
import { describeLooks, type Looks, listLooks, rollLooks } from './surprise';
import { SurpriseMe } from './surprise-me';

/** A preset’s desktop, as the start page has it. */
export interface PresetScene extends Scene {
  id: string;
  title: string;
  query: string;
  looks: Looks;
  /** Whether programs draw with the GPU. */
  accelerated: boolean;
}

/** The desktops to choose from: the default answers first, which are shown. */
export type Scenes = readonly [PresetScene, ...PresetScene[]];

/** A desktop that somebody has chosen to begin with. */
export interface ChosenDesktop {
  /** Its answers, as an address has them. */
  query: string;
  /** What it is, as the end of a sentence. */
  words: string;
}

/** What is told of a choice: the preset, unless it is the default one, and what of the looks is not the preset’s. */
function wordsOfChoice(preset: string | undefined, looks: string | undefined): string {
  if (looks === undefined) return preset ?? '';
  return `${preset === undefined ? '' : `${preset} and `}your looks: ${looks}`;
}

/** Gives the page a palette’s accent for as long as it is shown. */
function usePageAccent(theme: ThemeName | undefined) {
  useEffect(() => {
    if (!theme) return;
    const { style } = document.documentElement;
    const properties = accentProperties(palettes[theme]);
    for (const [name, value] of properties) style.setProperty(name, value);
    return () => {
      for (const [name] of properties) style.removeProperty(name);
    };
  }, [theme]);
}

/**
 * The desktops of the presets, to be played, in any theme.
 * @param onChoose told what is chosen; undefined: the default answers
 */
export function Hero({
  scenes,
  onChoose,
}: {
  scenes: Scenes;
  onChoose: (chosen: ChosenDesktop | undefined) => void;
}) {
  const [id, setId] = useState(scenes[0].id);
  const [theme, setTheme] = useState<ThemeName>();
  // Beside the theme, of this preset alone: each preset is known by its bar and gaps.
  const [rolled, setRolled] = useState<Looks>();
  usePageAccent(theme);
  const scene = scenes.find((other) => other.id === id) ?? scenes[0];
  const shown = theme ?? scene.looks.theme;
  const looks = { ...(rolled ?? scene.looks), theme: shown };
  const query = beginQuery(scene.query, looks, scenes[0].looks);
  const isOtherTheme = shown !== scene.looks.theme;
  const words = wordsOfChoice(
    scene === scenes[0] ? undefined : scene.title,
    rolled ? listLooks(looks) : isOtherTheme ? palettes[shown].title : undefined,
  );
  useEffect(() => {
    onChoose(query === '' ? undefined : { query, words });
    return () => onChoose(undefined);
  }, [onChoose, query, words]);
  const roll = () => {
    const next = rollLooks(looks, scene.accelerated, Math.random);
    setRolled(next);
    setTheme(next.theme);
  };
  return (
    <PlayableDesktop
      key={scene.id}
      look={withLooks(scene.look, looks)}
      binds={scene.binds}
      flake={scene.flake}
      below={
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
            <ThemeDots shown={shown} onChoose={setTheme} />
            <SurpriseMe onRoll={roll} />
          </div>
          <Link
            href={`/host${query && `?${query}`}`}
            prefetch={false}
            className={`${linkClass} inline-flex min-h-8 items-center gap-1.5 text-[0.9375rem]`}
          >
            Begin with {scene.title}
            {rolled ? ' like this' : isOtherTheme && ` in ${palettes[shown].title}`}
            <Icon name="arrowRight" />
          </Link>
          {/* Last, so that the dice stay under the finger that rolls them. */}
          <p role="status" className="w-full text-sm text-muted empty:sr-only">
            {rolled && describeLooks(looks)}
          </p>
        </div>
      }
    >
      <fieldset className="flex h-10 min-w-0 items-stretch gap-1 overflow-x-auto border-b border-line px-2">
        <legend className="sr-only">Desktop of the preset</legend>
        {scenes.map(({ id: other, title }) => (
          <label
            key={other}
            className="relative inline-flex cursor-pointer items-center border-b-3 border-transparent px-2.5 text-sm font-medium whitespace-nowrap text-muted hover:text-ink has-checked:border-accent has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="played-preset"
              checked={other === id}
              onChange={() => {
                setId(other);
                setRolled(undefined);
              }}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {title}
          </label>
        ))}
      </fieldset>
    </PlayableDesktop>
  );
}

function ThemeDots({
  shown,
  onChoose,
}: {
  shown: ThemeName;
  onChoose: (theme: ThemeName) => void;
}) {
  return (
    <fieldset className="flex min-w-0 items-center">
      <legend className="sr-only">Theme of the desktop</legend>
      {themeNames.map((name) => (
        <label
          key={name}
          title={palettes[name].title}
          className="relative grid size-8 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="played-theme"
            checked={name === shown}
            onChange={() => onChoose(name)}
            className="peer absolute inset-0 cursor-pointer opacity-0"
          />
          <span className="sr-only">{palettes[name].title}</span>
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className="size-6 rounded-full border-2 border-transparent forced-color-adjust-none peer-checked:border-accent peer-checked:p-0.5"
          >
            <circle cx="12" cy="12" r="12" fill={palettes[name].base} />
            <path d="M12 0a12 12 0 0 1 0 24z" fill={palettes[name].accent} />
          </svg>
        </label>
      ))}
      <span className="ms-1 text-sm font-medium" aria-hidden="true">
        {palettes[shown].title}
      </span>
    </fieldset>
  );
}
