'use client';

import { Field } from '@/components/fields/field';
import type { RuledOut } from '@/components/fields/kinds';
import { useStore } from '@/components/store';
import { Icon } from '@/components/ui/icon';
import { useAdvice } from '@/components/wizard/secrets/use-advice';
import { useWizard } from '@/components/wizard/session/wizard-context';
import type { FieldSpec } from '@/lib/config/fields';

/** A question with what the other answers have to say about it. */
export function WizardField({ spec }: { spec: FieldSpec }) {
  const { form, state } = useWizard();
  const advice = useAdvice();
  const exclusions = useStore(state, (s) => s.exclusions[spec.path]);
  const query = useStore(state, (s) => (exclusions ? s.query : ''));
  const said = advice.find((a) => a.paths[0] === spec.path);
  const ruledOut: RuledOut | undefined =
    exclusions &&
    Object.fromEntries(
      Object.entries(exclusions).map(([value, { reason, cause }]) => [
        value,
        cause
          ? {
              reason,
              cause: `Go to “${cause.title}”`,
              href:
                cause.step === spec.step
                  ? `#${cause.path}`
                  : `/${cause.step}?${query}#${cause.path}`,
            }
          : { reason },
      ]),
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is.
    <div className="contents" onFocus={() => state.set({ focused: spec.path })}>
      <Field
        spec={spec}
        control={form.control}
        ruledOut={ruledOut}
        note={
          said && (
            <p className="flex gap-1.5 text-muted">
              <Icon
                name={said.level === 'warning' ? 'warning' : 'info'}
                className={`mt-0.5 size-4 ${said.level === 'warning' ? 'text-warn' : ''}`}
              />
              <span>
                {said.message} {said.mend}
              </span>
            </p>
          )
        }
      />
    </div>
  );
}
