/** “More packages” as far as the search of the catalogue adds to them. */
import { use } from 'react';
import { useWatch } from 'react-hook-form';
import { catalogue } from '@/lib/config/catalogue';
import { useStore } from '../store';
import { useWizard, WizardContext } from '../wizard/session/wizard-context';
import { PackageChip } from './package-chip';

const path = 'user.morePackages';
const attributes: ReadonlySet<string> = new Set(catalogue.map(({ attr }) => attr));
type Names = typeof import('./nixpkgs-names');

export interface MorePackages {
  chosen: readonly string[];
  /** Why a name cannot be added now, or where it is offered as well. */
  judge: (name: string) => { refused?: string; hint?: string };
  toggle: (name: string) => void;
}

/** For a page without the wizard: there the catalogue stands alone. */
export const catalogueAlone: MorePackages = { chosen: [], judge: () => ({}), toggle: () => {} };

/**
 * The names that stand there, and ways to add and to take away, each with one notice and Undo.
 */
export function useMorePackages(names: Names | undefined): MorePackages {
  const { fields, form, state, setAnswers } = useWizard();
  const config = useStore(state, (s) => s.config);
  const chosen = useWatch({ control: form.control, name: path }) as readonly string[];
  const most = fields.find((field) => field.path === path);
  const isFull = most?.kind === 'lines' && chosen.length >= most.most;
  return {
    chosen,
    judge: (name) => {
      const judged = names?.judgeName(name, config, fields) ?? {};
      if (chosen.includes(name)) return judged.hint ? { hint: judged.hint } : {};
      return isFull
        ? { refused: `There are ${chosen.length} more packages, the most there can be.` }
        : judged;
    },
    toggle: (name) => {
      const isThere = chosen.includes(name);
      void setAnswers(`${name} ${isThere ? 'removed' : 'added'}`, [
        { path, to: isThere ? chosen.filter((other) => other !== name) : [...chosen, name] },
      ]);
    },
  };
}

/** Leaves a chosen package that goes: the focus moves on to the next one, or to the question. */
export function leave(button: HTMLElement) {
  const row = button.closest('li');
  const near = row?.nextElementSibling ?? row?.previousElementSibling;
  (near?.querySelector('button') ?? document.getElementById('user.packages'))?.focus();
}

/** The names of “More packages” among the chosen ones, each with a way to remove it; none on a page without the wizard. */
export function MoreChosen() {
  return use(WizardContext) && <Chosen />;
}

function Chosen() {
  const { chosen, toggle } = useMorePackages(undefined);
  return chosen.map((name) => (
    <PackageChip
      key={name}
      name={name}
      onRemove={(button) => {
        leave(button);
        toggle(name);
      }}
    >
      {attributes.has(name) ? null : (
        <span className="font-sans text-xs text-muted">not checked by us</span>
      )}
    </PackageChip>
  ));
}
