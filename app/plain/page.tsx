import type { Metadata } from 'next';
import Link from 'next/link';
import { optionDrawings } from '@/components/desktops/option-drawings';
import { getAt, withAt } from '@/components/fields/form-values';
import { PlainForm } from '@/components/fields/plain-form';
import { questionOf } from '@/components/fields/question-of';
import { readLines, readPorts } from '@/components/fields/read-form';
import { buttonClass, linkClass } from '@/components/ui/button';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { steps } from '@/components/wizard/step-list';
import { SupportTime } from '@/components/wizard/steps/support-time';
import { channels } from '@/lib/config/channels';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { decodeQuery, encodeQuery } from '@/lib/config/url';
import { sitePath } from '@/lib/edition';
import { firstProblems } from '@/lib/http/problem';
import { secretInLink } from '@/lib/secret-in-link';

export const metadata: Metadata = {
  title: 'All questions on one page',
  robots: { index: false },
};

const optionPictures = {
  ...optionDrawings,
  'host.channel': {
    // Without today: whoever keeps this page reads it on another day.
    details: Object.fromEntries(
      channels.map(({ id, ends }) => [id, <SupportTime key={id} id={id} ends={ends} />]),
    ),
  },
};

/**
 * What was typed for a question, as its control holds it; undefined for a choice, which can only hold what is valid, and for
 * what looks like a secret, because “Check” would put it into the address once more.
 */
function typedIn({ kind, key, path }: FieldSpec, query: URLSearchParams): unknown {
  const texts = query.getAll(path);
  if (texts.length === 0 || texts.some((text) => secretInLink(`${path}=${text}`))) return undefined;
  // The entries of a link are encoded where they hold more than plain signs: nobody typed them so.
  const isOfLink = texts.some((text) => /(?:^|,)~[\w-]/.test(text));
  switch (kind) {
    case 'text':
    case 'search':
    case 'integer':
      return texts[0];
    case 'lines':
      return isOfLink ? undefined : readLines(key, texts.join('\n'));
    case 'ports':
      return isOfLink ? undefined : readPorts(texts.join(' '));
    default:
      return undefined;
  }
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The wizard for browsers without scripts: drawn anew for each address, with the answers in it. */
export default async function PlainPage({ searchParams }: Props) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([key, value]) =>
      [value ?? []].flat().map((text) => [key, text]),
    ),
  );
  const { config, problems } = decodeQuery(query);
  let answers: Record<string, unknown> = config;
  const errors: Record<string, Record<string, { type: string; message: string }>> = {};
  for (const { path, message } of problems) {
    const field = questionOf(fields, path);
    if (!field) continue;
    errors[field.step] ??= {};
    (errors[field.step] as Record<string, unknown>)[field.key] = { type: 'schema', message };
    // As it was typed, to be mended where it stands.
    answers = withAt(answers, field.path, typedIn(field, query) ?? getAt(config, field.path));
  }
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[48rem] px-5 py-10 sm:px-8">
        <h1 className="text-3xl font-semibold tracking-tight">All questions on one page</h1>
        <p className="needs-js mt-3 max-w-prose text-muted">
          This page is for browsers without JavaScript. Yours runs it, so{' '}
          <Link href={`/review?${encodeQuery(config)}`} prefetch={false} className={linkClass}>
            open these answers in the wizard
          </Link>
          : it shows the files as you answer.
        </p>
        <div className="no-js">
          <p className="mt-3 max-w-prose text-muted">
            You see the answers from the address that you opened. “Check” puts your changes into the
            address, so that you can bookmark it. The button beside it downloads the flake.
          </p>
          {problems.length > 0 && (
            <section
              aria-labelledby="problems-title"
              className="mt-6 rounded-lg border-2 border-danger bg-surface p-5"
            >
              <h2 id="problems-title" className="text-lg font-semibold text-danger">
                There is a problem
              </h2>
              <ul className="mt-2 grid gap-1.5">
                {firstProblems(problems).map(({ path, message }) => (
                  <li key={`${path}${message}`} className="break-words">
                    {path && <code className="font-mono text-sm break-all">{path}: </code>}
                    {message}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <form method="get" action={sitePath('/plain')}>
            <input type="hidden" name="v" value="1" />
            {steps.slice(0, -1).map(({ id, title }) => (
              <section
                key={id}
                aria-labelledby={`plain-${id}`}
                className="mt-10 border-t border-line pt-6"
              >
                <h2 id={`plain-${id}`} className="mb-5 text-xl font-semibold tracking-tight">
                  {title}
                </h2>
                <PlainForm
                  fields={fields.filter((field) => field.step === id)}
                  answers={answers}
                  errors={errors}
                  optionPictures={optionPictures}
                />
              </section>
            ))}
            <p className="mt-6 max-w-prose text-muted">
              The installer asks for a password. For API keys, copy{' '}
              <code className="font-mono">secrets.nix.example</code> in your download to{' '}
              <code className="font-mono">secrets.nix</code> and fill it in.
            </p>
            <p className="mt-8 flex flex-wrap gap-3">
              <button type="submit" className={buttonClass.secondary}>
                Check
              </button>
              <button
                type="submit"
                formAction={sitePath('/api/flake.zip')}
                className={buttonClass.primary}
              >
                Download the flake
              </button>
            </p>
          </form>
        </div>
      </main>
      <SiteFooter />
    </>
  );
}
