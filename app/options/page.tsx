import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';
import { linkClass } from '@/components/ui/button';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { AnswerLink } from '@/components/wizard/landing/answer-link';
import { steps } from '@/components/wizard/step-list';
import { stepIntros } from '@/components/wizard/step-words';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { hasServer, sitePath } from '@/lib/edition';

export const metadata: Metadata = {
  title: 'All options',
  description: 'Every answer of the wizard: its values, its default and its key in a link.',
};

export default function OptionsPage() {
  const chapters = steps.filter((step) => step.id !== 'review');
  return (
    <>
      <SiteHeader>
        <nav
          aria-label="Site"
          className="ms-auto max-sm:invisible max-sm:size-0 max-sm:overflow-hidden"
        >
          <Link
            href="/host"
            prefetch={false}
            className={`${linkClass} inline-flex min-h-9 items-center px-2`}
          >
            Start the wizard
          </Link>
        </nav>
      </SiteHeader>
      <div className="mx-auto max-w-[80rem] gap-12 px-5 py-10 sm:px-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <nav
          aria-label="Options"
          className="max-lg:hidden lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto"
        >
          {chapters.map((step) => (
            <div key={step.id} className="mb-5">
              <p className="font-semibold">{step.title}</p>
              <ul className="mt-1 border-s border-line text-sm">
                {fields
                  .filter((field) => field.step === step.id)
                  .map((field) => (
                    <li key={field.path}>
                      <a
                        href={`#${field.path}`}
                        className="block py-0.5 ps-3 text-muted hover:text-accent hover:underline"
                      >
                        {field.title}
                      </a>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </nav>
        <main id="main" tabIndex={-1} className="min-w-0">
          <h1 className="text-3xl font-semibold tracking-tight">All options</h1>
          <p className="mt-3 max-w-prose text-muted">
            Each answer has one name. It is the key in a link (
            <code>?v=1&amp;host.name=dev-vm</code>
            ), the path in <code>hyprguest.json</code>, and what errors speak of.{' '}
            {hasServer && (
              <>
                Machines find the same in{' '}
                <a href={sitePath('/api/schema')} className={linkClass}>
                  /api/schema
                </a>
                .
              </>
            )}
          </p>
          {chapters.map((step) => (
            <section key={step.id} aria-labelledby={`chapter-${step.id}`} className="mt-12">
              <h2 id={`chapter-${step.id}`} className="text-2xl font-semibold tracking-tight">
                {step.title}
              </h2>
              <p className="mt-1 max-w-prose text-muted">{stepIntros[step.id]}</p>
              {fields
                .filter((field) => field.step === step.id)
                .map((field) => (
                  <Option key={field.path} field={field} />
                ))}
            </section>
          ))}
        </main>
      </div>
      <SiteFooter />
    </>
  );
}

function Option({ field }: { field: FieldSpec }) {
  return (
    <article
      id={field.path}
      aria-labelledby={`${field.path}-title`}
      className="mt-6 scroll-mt-20 rounded-lg border border-line bg-surface p-5 target:border-accent"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={`${field.path}-title`} className="text-lg font-semibold">
          {field.title}
        </h3>
        <a href={`#${field.path}`} className="font-mono text-sm text-accent hover:underline">
          {field.path}
        </a>
      </div>
      <p className="mt-1 max-w-prose">{field.help}</p>
      <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[6rem_minmax(0,1fr)]">
        <dt className="text-muted">Values</dt>
        <dd className="min-w-0">{valuesOf(field)}</dd>
        <dt className="text-muted">Default</dt>
        <dd className="min-w-0 break-words">
          <Code>{JSON.stringify(field.default)}</Code>
        </dd>
      </dl>
      <p className="mt-3 text-sm">
        <AnswerLink
          step={field.step}
          path={field.path}
          className={`${linkClass} inline-block min-h-6`}
        >
          Answer it<span className="sr-only">: {field.title}</span>
        </AnswerLink>
      </p>
    </article>
  );
}

function Code({ children }: { children: ReactNode }) {
  return (
    <code className="rounded-sm bg-sunken px-1 py-0.5 font-mono text-[0.8125rem]">{children}</code>
  );
}

function valuesOf(field: FieldSpec): ReactElement | string {
  switch (field.kind) {
    case 'choice':
      return (
        <ul className="grid gap-1">
          {field.options.map((option) => (
            <li key={option.value}>
              <Code>{option.value}</Code> {option.title}
              {option.help && <span className="text-muted">. {option.help}</span>}
            </li>
          ))}
        </ul>
      );
    case 'boolean':
      return (
        <>
          <Code>true</Code> or <Code>false</Code>
        </>
      );
    case 'integer':
      return `A whole number from ${field.min} to ${field.max}${field.unit ? ` ${field.unit}` : ''}`;
    case 'text':
      return 'Text';
    case 'lines':
      return 'A list of texts';
    case 'ports':
      return 'A list of ports, and of ranges such as 8000-8100';
    case 'packages':
      return 'A list of package names from the catalogue';
    case 'search':
      return {
        timeZone: 'A tzdata name',
        locale: 'A glibc locale in UTF-8',
        keyboardLayout: 'An xkb layout',
        keyboardVariant: 'A variant of the xkb layout, or empty',
        keyboardOptions: 'xkb options with commas between, or empty',
        formatsLocale: 'A glibc locale in UTF-8, or empty',
        secondKeyboardLayout: 'An xkb layout, or empty',
        secondKeyboardVariant: 'A variant of the second xkb layout, or empty',
      }[field.list];
  }
}
