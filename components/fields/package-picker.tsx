import { type KeyboardEvent, use, useDeferredValue, useId, useState } from 'react';
import { catalogue } from '@/lib/config/catalogue';
import { useLoaded } from '../load';
import { linkClass } from '../ui/button';
import { Icon } from '../ui/icon';
import { ScrollRegion } from '../ui/scroll-region';
import { useWizard, WizardContext } from '../wizard/session/wizard-context';
import type { RuledOut } from './kinds';
import { catalogueAlone, type MorePackages, useMorePackages } from './more-packages';
import type { TypedName } from './nixpkgs-names';
import { exactHit, type Found, findGroups } from './package-groups';
import { PackageGroup, PackageRow } from './package-rows';

export { leave, MoreChosen } from './more-packages';

interface Props {
  value: readonly string[];
  onChange: (value: string[]) => void;
  ruledOut?: RuledOut | undefined;
}

/** One package that was found. */
interface Hit {
  name: string;
  title: string;
  help: string;
  checked: boolean;
  refused: string | undefined;
  toggle: () => void;
}

const loadNames = () => import('./nixpkgs-names');

const searchUrl = (text: string) =>
  `https://search.nixos.org/packages?channel=unstable&query=${encodeURIComponent(text.trim())}`;

/** Arrow keys go through the search and the packages below it; down from their box as a whole, to the first one in sight. */
function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const target = event.target as HTMLElement;
  const places = [...event.currentTarget.querySelectorAll('input')];
  const at = places.indexOf(target as HTMLInputElement);
  const { top } = target.getBoundingClientRect();
  const isBox = step === 1 && target.matches('section');
  const next = isBox
    ? places.slice(1).find((place) => place.getBoundingClientRect().top > top)
    : places[at < 0 ? -1 : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/**
 * One search for the catalogue, for the names of nixpkgs that we know of, and for any other as it is typed. On a page without
 * the wizard it has the catalogue alone, because what is not in it goes to another question.
 */
export function PackagePicker(props: Props) {
  const isInWizard = use(WizardContext) !== undefined;
  const [isSought, setSought] = useState(false);
  const names = useLoaded(loadNames, isInWizard && isSought);
  const shared = { ...props, names, onSought: () => setSought(true) };
  return isInWizard ? <WithMore {...shared} /> : <Picker {...shared} more={catalogueAlone} />;
}

interface PickerProps extends Props {
  /** Once they have loaded. */
  names: typeof import('./nixpkgs-names') | undefined;
  onSought: () => void;
  more: MorePackages;
}

function WithMore(props: Omit<PickerProps, 'more'>) {
  const { setAnswers } = useWizard();
  // As with names beyond the catalogue: one notice that can undo it, or Undo would take back an older change.
  const onChange = (value: string[]) => {
    const isMore = value.length > props.value.length;
    const [more, less] = isMore ? [value, props.value] : [props.value, value];
    const name = more.find((one) => !less.includes(one));
    void setAnswers(`${name} ${isMore ? 'added' : 'removed'}`, [
      { path: 'user.packages', to: value },
    ]);
  };
  return <Picker {...props} onChange={onChange} more={useMorePackages(props.names)} />;
}

function Picker({ value, onChange, ruledOut, names, onSought, more }: PickerProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const isLooking = names === undefined && more !== catalogueAlone;
  const sought = useDeferredValue(text);
  const help = useId();
  const { groups, count } = findGroups(sought, names);
  const isTyped = text.trim() !== '';

  const toggleEntry = (attr: string) => {
    onChange(
      value.includes(attr) ? value.filter((name) => name !== attr) : [...value, attr].sort(),
    );
  };

  function hitOf(found: Found): Hit {
    if (found.from === 'catalogue') {
      const { attr, title, description, unfree } = found.entry;
      const checked = value.includes(attr);
      return {
        name: attr,
        title,
        help: `${description}${unfree ? ' · not free software' : ''}`,
        checked,
        refused: checked ? undefined : ruledOut?.[attr]?.reason,
        toggle: () => toggleEntry(attr),
      };
    }
    const { name } = found.entry;
    const { refused, hint } = more.judge(name);
    const known =
      found.from === 'nixpkgs' ? names?.whatIsKnown(found.entry) : wordsOfTyped(found.entry);
    return {
      name,
      title: found.from === 'nixpkgs' ? name : `Add “${name}”, as typed`,
      help: [known, hint].filter(Boolean).join(' · '),
      checked: more.chosen.includes(name),
      refused,
      toggle: () => more.toggle(name),
    };
  }

  const taken = exactHit(sought, { groups, count }, names);
  const takeExact = () => {
    const now = findGroups(text, names);
    const found = exactHit(text, now, names);
    const hit = found && hitOf(found);
    if (!hit) {
      setSaid(
        isLooking
          ? 'Still looking; press Enter again. '
          : now.groups.length > 0
            ? `Nothing is called “${text.trim().slice(0, 40)}” exactly: choose below with the arrow keys. `
            : '',
      );
    } else if (hit.refused !== undefined) setSaid(`${hit.name}: ${hit.refused} `);
    else {
      hit.toggle();
      setSaid(`${hit.name} ${hit.checked ? 'removed' : 'added'}. `);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move the focus between its own controls.
    <div className="flex h-full flex-col" onKeyDown={moveByArrows}>
      <div className="relative border-b border-line">
        <Icon name="search" className="pointer-events-none absolute start-3 top-3.5 size-4" />
        <input
          type="search"
          value={text}
          onFocus={onSought}
          onChange={(event) => {
            setText(event.target.value);
            setSaid('');
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // Enter here means the package of this name, not “next step”.
            event.preventDefault();
            if (isTyped) takeExact();
          }}
          aria-label="Search the catalogue"
          aria-describedby={help}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          placeholder={`Search ${catalogue.length} packages, or type any name`}
          className="block min-h-11 w-full bg-transparent ps-9 pe-3 placeholder:text-muted focus-visible:-outline-offset-2"
        />
        <span id={help} hidden>
          Enter takes the package that is called exactly so, or takes it away again. Arrow down goes
          into the list.
        </span>
      </div>
      <ScrollRegion label="Catalogue" className="relative min-h-0 flex-1">
        {groups.map((group) => (
          <PackageGroup key={group.title} title={group.title}>
            {group.found
              .map((found) => ({ ...hitOf(found), isTakenByEnter: found.entry === taken?.entry }))
              .map((hit) => (
                <PackageRow
                  key={hit.name}
                  title={hit.title}
                  help={hit.help}
                  checked={hit.checked}
                  refused={hit.refused}
                  isTakenByEnter={hit.isTakenByEnter}
                  onToggle={hit.toggle}
                />
              ))}
          </PackageGroup>
        ))}
        {groups.length === 0 && (
          <p className="p-4 text-muted">
            {isLooking
              ? 'Looking …'
              : names
                ? names.refusalOf(text)
                : `“${text}” is not in the catalogue. Name it under “More packages”.`}
          </p>
        )}
        {isTyped && names && (
          <p className="px-4 pb-3 text-sm text-muted">
            What is not in the catalogue goes to “More packages”. A wrong name is said when you
            install, before any program is downloaded: correct it, start again, and it goes on.
          </p>
        )}
      </ScrollRegion>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line px-4 py-2 text-sm text-muted">
        <p role="status">
          {said}
          {isTyped && said === '' && (count > 0 ? `${count} found, ` : 'Nothing matches exactly, ')}
          {value.length + more.chosen.length} chosen
        </p>
        {isTyped && (
          <a href={searchUrl(text)} target="_blank" rel="noopener noreferrer" className={linkClass}>
            Search all of nixpkgs<span className="sr-only"> (opens a new tab)</span>
          </a>
        )}
      </div>
    </div>
  );
}

function wordsOfTyped({ old, near }: TypedName): string {
  const doubt = old
    ? `An old name: ${old}.`
    : near.length > 0
      ? `Did you mean ${near.map((name) => `“${name}”`).join(' or ')}?`
      : 'Look it up below.';
  return `Nobody here has checked this name. ${doubt}`;
}
