import Link from 'next/link';
import { printAnswer } from '@/components/fields/print-answer';
import { buttonClass, linkClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { inputClass } from '@/components/ui/input';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { compareAnswers, readSide, type Side, strayProblem } from '@/lib/compare';
import { presets } from '@/lib/config/presets';
import type { Config } from '@/lib/config/schema';
import { sitePath } from '@/lib/edition';
import { firstProblems } from '@/lib/http/problem';
import { type FileChange, type Hunk, printChanges } from '@/lib/patch';
import type { FileTree } from '@/lib/render/file-tree';
import { secretInLink } from '@/lib/secret-in-link';
import type { CompareParameters } from './canonical-query';
import { CompareForm } from './compare-form';
import { CompareFrame } from './compare-frame';
import { TakeKept } from './take-kept';

interface Props {
  parameters: CompareParameters;
  filesOf: (config: Config) => FileTree;
  /** Takes the patch, where no server has it at an address. */
  onPatch?: ((text: string) => void) | undefined;
}

const sides = ['a', 'b'] as const;

/** What an address says of a side; a secret in it is not written out again. */
const shownText = ({ text }: Side) => (secretInLink(text) ? '' : text);

/** Two answer sets side by side, as the address names them. It is drawn without state, so the address is all of it. */
export function CompareView({ parameters, filesOf, onPatch }: Props) {
  const texts = Object.fromEntries(
    sides.map((name) => [name, [parameters[name] ?? ''].flat()[0] ?? '']),
  ) as Record<(typeof sides)[number], string>;
  const [a, b] = [readSide(texts.a), readSide(texts.b)];
  // Next's own `_rsc` comes with each move to this page inside the site.
  const keys = Object.entries(parameters).flatMap(([key, value]) => [value].flat().map(() => key));
  const stray = strayProblem(keys.filter((key) => key !== '_rsc'));
  const isAsked = a.text !== '' || b.text !== '';
  const isUnread = a.isUnread || b.isUnread;
  const hint = (side: Side) =>
    isAsked && side.text === '' ? 'Empty: stands for the preset Default.' : undefined;
  return (
    <CompareFrame>
      <p className="mt-3 max-w-prose text-muted">
        Paste two links of Hyprguest, write the names of presets, or take what this browser has
        saved. The address of this page then holds both: you can bookmark or send it.
      </p>
      <CompareForm
        method="get"
        action={sitePath('/compare')}
        className="mt-6 grid gap-4 md:grid-cols-2"
      >
        <datalist id="preset-names">
          {presets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </datalist>
        <SideField name="a" title="First (a)" side={a} hint={hint(a)} />
        <SideField name="b" title="Second (b)" side={b} hint={hint(b)} />
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" className={buttonClass.primary}>
            Compare
          </button>
          {isAsked && (
            <a
              href={`${sitePath('/compare')}?${new URLSearchParams({ a: shownText(b), b: shownText(a) })}`}
              className={buttonClass.quiet}
            >
              Swap them
            </a>
          )}
        </p>
      </CompareForm>
      {stray && (
        <p className="mt-4 max-w-prose rounded-md border border-line bg-warn-soft p-4 break-words">
          {stray} Or paste the link above.
        </p>
      )}

      {isAsked && !isUnread ? (
        <Differences
          a={a}
          b={b}
          isPart={stray !== undefined || a.problems.length + b.problems.length > 0}
          filesOf={filesOf}
          onPatch={onPatch}
        />
      ) : (
        <p className="mt-10 border-t border-line pt-6">
          {isUnread
            ? 'Nothing is compared yet: correct what is marked above, and press Compare.'
            : 'Fill in one field or both, and press Compare. A field left empty stands for the preset Default.'}
        </p>
      )}
    </CompareFrame>
  );
}

/** The answers and files that differ between two sides that could be read. */
function Differences({
  a,
  b,
  isPart,
  filesOf,
  onPatch,
}: {
  a: Side;
  b: Side;
  /** Whether some of what was asked could not be used: then nothing is said of the whole. */
  isPart: boolean;
} & Pick<Props, 'filesOf' | 'onPatch'>) {
  const { answers, files } = compareAnswers(a.config, b.config, filesOf);
  const named = (side: Side) => (side.problems.length > 0 ? side.query : side.text);
  const patch = onPatch
    ? { onSave: () => onPatch(printChanges(files)) }
    : {
        href: `${sitePath('/api/compare.patch')}?${new URLSearchParams({ a: named(a), b: named(b) })}`,
      };
  const verdict = (n: number, one: string) => {
    if (n === 0 && !isPart) return `The ${one}s are the same`;
    const counted =
      n === 0 ? `No ${one} differs` : n === 1 ? `1 ${one} differs` : `${n} ${one}s differ`;
    return isPart ? `${counted}, of what could be used` : counted;
  };
  return (
    <>
      <section aria-labelledby="answers-title" className="mt-10 border-t border-line pt-6">
        <h2 id="answers-title" className="text-xl font-semibold tracking-tight">
          {verdict(answers.length, 'answer')}
        </h2>
        {answers.length > 0 && (
          <table className="mt-4 w-full table-fixed border-collapse text-sm">
            <thead>
              <tr className="border-b border-control text-start">
                <th scope="col" className="w-1/3 py-2 pe-3 text-start font-semibold">
                  Question
                </th>
                <th scope="col" className="py-2 pe-3 text-start font-semibold break-words">
                  {a.title}
                </th>
                <th scope="col" className="py-2 text-start font-semibold break-words">
                  {b.title}
                </th>
              </tr>
            </thead>
            <tbody>
              {answers.map(({ field, a: before, b: after }) => (
                <tr key={field.path} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pe-3 text-start font-normal">
                    <a href={sitePath(`/options#${field.path}`)} className={linkClass}>
                      {field.title}
                    </a>
                  </th>
                  <td className="py-2 pe-3 break-words whitespace-pre-line">
                    {printAnswer(field, before)}
                  </td>
                  <td className="py-2 break-words whitespace-pre-line">
                    {printAnswer(field, after)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>

      <section aria-labelledby="files-title" className="mt-10 border-t border-line pt-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="files-title" className="text-xl font-semibold tracking-tight">
            {verdict(files.length, 'file')}
          </h2>
          {files.length > 0 && <Patch {...patch} />}
        </div>
        {files.length > 0 && (
          <p className="mt-2 max-w-prose text-sm text-muted">
            In the folder of the first flake, <code>git apply a-to-b.patch</code> makes the second
            of it.
          </p>
        )}
        <div className="mt-4 grid gap-2">
          {files.map((file) => (
            <FileDiff key={file.path} file={file} />
          ))}
        </div>
      </section>
    </>
  );
}

/** The patch: made in the page, or from its address. */
function Patch({ href, onSave }: { href?: string; onSave?: () => void }) {
  const shared = {
    className: buttonClass.secondary,
    children: (
      <>
        <Icon name="download" />
        Download patch
      </>
    ),
  };
  return href ? (
    <a href={href} download="a-to-b.patch" {...shared} />
  ) : (
    <button type="button" onClick={onSave} {...shared} />
  );
}

function SideField({
  name,
  title,
  side,
  hint,
}: {
  name: string;
  title: string;
  side: Side;
  /** What the field stands for as it is, where that is not in it. */
  hint: string | undefined;
}) {
  const wrong = side.problems.length > 0;
  return (
    <div className="min-w-0">
      <label htmlFor={`side-${name}`} className="font-semibold">
        {title}
      </label>
      <input
        id={`side-${name}`}
        name={name}
        defaultValue={shownText(side)}
        list="preset-names"
        placeholder="Default"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `problems-${name}` : hint && `hint-${name}`}
        className={`${inputClass} mt-1`}
      />
      <TakeKept fieldId={`side-${name}`} title={title} />
      {wrong && (
        <div id={`problems-${name}`} className="mt-2 text-sm text-danger">
          <p className="font-semibold">
            {title}:{' '}
            {side.isUnread
              ? 'this could not be read.'
              : 'some of it could not be used. What is missing has its default.'}
          </p>
          <ul className="mt-1 grid list-disc gap-1 ps-5">
            {firstProblems(side.problems).map(({ path, message }) => (
              <li key={`${path}${message}`} className="break-words">
                {path && <code className="font-mono break-all">{path}: </code>}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hint && (
        <p id={`hint-${name}`} className="mt-2 text-sm text-muted">
          {hint}
        </p>
      )}
      {side.note && <p className="mt-2 text-sm text-muted">{side.note}</p>}
      {side.text !== '' && !side.isUnread && (
        <p className="mt-1.5 text-sm">
          <Link
            href={`/review?${side.query}`}
            prefetch={false}
            className={`${linkClass} inline-block min-h-6`}
          >
            Open it in the wizard
            <span className="sr-only">: {side.title}</span>
          </Link>
        </p>
      )}
    </div>
  );
}

/** The lines of a file that differ, and those around them. */
function FileDiff({ file: { path, before, after, hunks } }: { file: FileChange }) {
  const count = (mark: string) =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line[0] === mark).length, 0);
  const added = count('+');
  const only = { first: after === undefined, second: before === undefined };
  return (
    <details className="group min-w-0 rounded-md border border-line bg-surface">
      <summary className="flex min-h-10 flex-wrap items-center gap-x-3 rounded-md px-3 py-1.5 hover:bg-accent-soft">
        <Icon name="chevron" className="size-3.5 -rotate-90 group-open:rotate-0" />
        <span className="min-w-0 flex-[1_1_14rem] font-mono text-[0.8125rem] break-all">
          {path}
        </span>
        {only.first && <span className="text-sm text-muted">only in the first</span>}
        {only.second && <span className="text-sm text-muted">only in the second</span>}
        <span className="text-sm tabular-nums">
          <span className="text-added-ink">+{added}</span>
          <span className="sr-only"> {added === 1 ? 'line' : 'lines'} added,</span>{' '}
          <span className="text-removed-ink">−{count('-')}</span>
          <span className="sr-only"> removed</span>
        </span>
      </summary>
      <ScrollRegion label={path} className="rounded-b-md border-t border-line bg-sunken">
        {hunks.map((hunk, index) => (
          <code
            key={hunk.newStart}
            className={`block w-max min-w-full py-3 font-mono text-[0.8125rem] leading-5 whitespace-pre ${index > 0 ? 'border-t border-line' : ''}`}
          >
            {runsOf(hunk).map((run) => (
              <LineRun key={run.key} run={run} />
            ))}
          </code>
        ))}
      </ScrollRegion>
    </details>
  );
}

/** Lines in a row that have the same mark. */
interface Run {
  key: number;
  mark: string;
  /** The number of the first one in the second file. */
  number: number;
  lines: string[];
}

/** Lines with the same mark are drawn together: one by one, two flakes that have little in common cost the server half a second. */
function runsOf({ newStart, lines }: Hunk): readonly Run[] {
  const runs: Run[] = [];
  let number = newStart;
  for (const [key, line] of lines.entries()) {
    const mark = line[0] ?? ' ';
    if (mark === '\\') continue;
    const last = runs.at(-1);
    if (last?.mark === mark) last.lines.push(line.slice(1));
    else runs.push({ key, mark, number, lines: [line.slice(1)] });
    if (mark !== '-') number += 1;
  }
  return runs;
}

const look: Readonly<Record<string, { sign: string; says: string; color: string }>> = {
  '+': { sign: '+', says: 'added: ', color: 'bg-added' },
  '-': { sign: '−', says: 'removed: ', color: 'bg-removed' },
};

function LineRun({ run: { mark, number, lines } }: { run: Run }) {
  const { sign = '', says, color = '' } = look[mark] ?? {};
  const numbers = mark === '-' ? [] : lines.map((_, i) => number + i);
  return (
    <div className={`mark-line flex min-w-full border-s-3 border-transparent ps-1 ${color}`}>
      <span
        aria-hidden="true"
        className="w-9 shrink-0 pe-3 text-end text-xs leading-5 text-muted select-none"
      >
        {numbers.join('\n')}
      </span>
      <span aria-hidden="true" className="w-3.5 shrink-0 text-muted select-none">
        {sign && lines.map(() => sign).join('\n')}
      </span>
      <span className="pe-4">
        {says && <span className="sr-only">{says}</span>}
        {`${lines.join('\n')}\n`}
      </span>
    </div>
  );
}
