'use client';

import { useMorePackages } from '@/components/fields/more-packages';
import { useLoaded } from '@/components/load';
import { buttonClass } from '@/components/ui/button';
import { useWizard } from '@/components/wizard/session/wizard-context';

const loadNames = () => import('@/components/fields/nixpkgs-names');
const listing = new Intl.ListFormat('en');

/**
 * Puts names that the catalogue lacks into “More packages”, which takes any.
 * @param onTake called once they are there
 */
export function TakePackages({ names, onTake }: { names: readonly string[]; onTake: () => void }) {
  const { setAnswers } = useWizard();
  const rules = useLoaded(loadNames);
  const { chosen, judge } = useMorePackages(rules);
  if (!rules) return null;
  const judged = [...new Set(names)]
    .filter(rules.canBeName)
    .map((name) => ({ name, refused: judge(name).refused }));
  const takable = judged.flatMap(({ name, refused }) => (refused === undefined ? [name] : []));
  const listed = takable.length > 3 ? `these ${takable.length} names` : listing.format(takable);
  const take = async () => {
    await setAnswers(`${listing.format(takable)} added`, [
      { path: 'user.morePackages', to: [...chosen, ...takable] },
    ]);
    onTake();
  };
  return (
    <>
      {judged.map(
        ({ name, refused }) =>
          refused !== undefined && (
            <p key={name} className="mt-3">
              {name}: {refused}
            </p>
          ),
      )}
      {takable.length > 0 && (
        <div className="mt-4">
          <p>“More packages” takes names that are not in our list. They are not checked here.</p>
          <button
            type="button"
            onClick={() => void take()}
            className={`${buttonClass.secondary} mt-2 max-w-full wrap-anywhere`}
          >
            Put {listed} into More packages
          </button>
        </div>
      )}
    </>
  );
}
