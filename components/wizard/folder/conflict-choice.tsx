import type { CodeLine } from '@/components/preview/code-lines';
import { RadioCards, type RadioOption } from '@/components/ui/radio-cards';
import type { Conflict, ConflictKind, Side } from '@/lib/merge/merge-trees';
import { mostEdits } from '@/lib/patch';
import { reasonOf } from '@/lib/update/reasons';
import { CodeBox, FileDiff } from './file-diff';

const takeNew = { value: 'next', title: 'Take the new file' };
const keepFile = { value: 'mine', title: 'Keep my file' };

const options: Readonly<Record<ConflictKind, readonly RadioOption[]>> = {
  lines: [
    { value: 'mine', title: 'Keep my lines' },
    takeNew,
    { value: 'marked', title: 'Both, to decide in the file' },
  ],
  'gone in next': [keepFile, { value: 'next', title: 'Delete it' }],
  'gone in mine': [{ value: 'mine', title: 'Leave it deleted' }, takeNew],
  'both added': [keepFile, takeNew],
  'base unknown': [keepFile, takeNew],
  'whole file': [keepFile, takeNew],
  'no text': [keepFile, takeNew],
};

/** A file on which the hand edits and the new answers disagree: both sides, and whose is taken. */
export function ConflictChoice({
  conflict,
  mine,
  side,
  onChoose,
}: {
  conflict: Conflict;
  /** The file as it stands in the folder. */
  mine: string;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const { path, kind, clashes, next } = conflict;
  return (
    <fieldset className="min-w-0 rounded-md border border-line bg-surface p-4">
      <legend className="float-start font-mono text-[0.8125rem] font-semibold break-all">
        {path}
      </legend>
      <p className="clear-both text-sm text-muted">{capital(reasonOf(kind))}.</p>
      {kind === 'lines'
        ? clashes.map(({ line, mine: own, next: other }) => (
            <div key={line} className="mt-3 grid gap-3 sm:grid-cols-2">
              <OneSide title={`Yours, line ${line}`} path={path} text={own} from={line} />
              <OneSide title="The new answers" path={path} text={other} />
            </div>
          ))
        : kind !== 'no text' && (
            <FileDiff path="Your file and the new one" what="" before={mine} after={next ?? ''} />
          )}
      <div className="mt-3">
        <RadioCards
          name={`side-${path}`}
          value={side ?? ''}
          options={options[kind]}
          onChange={(value) => onChoose(value as Side)}
        />
      </div>
      {side === 'marked' && (
        <p className="mt-2 text-sm text-muted">
          The file has both, between markers as Git writes them. Nix refuses the file until you
          remove the markers.
        </p>
      )}
    </fieldset>
  );
}

function OneSide({
  title,
  path,
  text,
  from,
}: {
  title: string;
  path: string;
  text: string;
  from?: number;
}) {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((words, i): CodeLine => {
      const number = from === undefined ? undefined : from + i;
      return { number, tokens: [[words, 'plain']] };
    });
  return (
    <div className="min-w-0">
      <p className="mb-1 text-sm font-semibold">{title}</p>
      {text === '' ? (
        <p className="text-sm text-muted">No lines: they were deleted.</p>
      ) : lines.length > mostEdits ? (
        // All at once would stop the page.
        <p className="text-sm text-muted">{lines.length} lines: too many to be shown.</p>
      ) : (
        <CodeBox label={`${path}: ${title}`} lines={lines} />
      )}
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
