'use client';

import { useFormState } from 'react-hook-form';
import { Shortcut } from '@/components/ui/shortcut';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { steps } from '@/components/wizard/step-list';
import { StepLink } from './step-link';
import { usePage } from './use-page';

/** The five pages, always all within reach; faulty ones say so, visited or not. */
export function StepNav() {
  const { form, secrets } = useWizard();
  const pathname = usePage();
  const { errors } = useFormState({ control: form.control });
  const { errors: secretErrors } = useFormState({ control: secrets.control });
  return (
    <nav
      aria-label="Steps"
      className="flex min-w-0 flex-1 items-center gap-1 max-md:order-last max-md:basis-full md:justify-center"
    >
      {/* Before the numbers, which are the other keys. */}
      <span className="needs-js flex text-muted">
        <Shortcut keys="Alt" mac="⌥" />
      </span>
      <ol className="flex gap-1 max-md:flex-1">
        {steps.map((step, index) => {
          const faulty =
            step.id in errors || (step.id === 'secrets' && Object.keys(secretErrors).length > 0);
          const current = pathname === step.href;
          return (
            <li key={step.id} className="max-md:flex-auto">
              <StepLink
                to={step.href}
                current={current}
                title={`${step.title} (Alt + ${index + 1})`}
                shortcut={`Alt+${index + 1}`}
                className="group flex min-h-9 items-center justify-center gap-2 rounded-md px-2 text-[0.9375rem] font-medium text-muted hover:bg-accent-soft hover:text-ink aria-[current]:text-ink md:px-2.5"
              >
                <span
                  aria-hidden="true"
                  className={`grid size-6 shrink-0 place-items-center rounded-full border text-xs font-semibold tabular-nums ${
                    faulty
                      ? 'border-danger bg-danger-soft text-danger'
                      : 'border-control group-aria-[current]:border-accent group-aria-[current]:bg-accent group-aria-[current]:text-accent-ink'
                  }`}
                >
                  {faulty ? '!' : index + 1}
                </span>
                <span className={current ? '' : 'max-md:sr-only'}>{step.title}</span>
                {faulty && <span className="sr-only"> (has a problem)</span>}
              </StepLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
