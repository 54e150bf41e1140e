'use client';

import { useLoaded } from '@/components/load';
import { FieldLink } from '@/components/wizard/steps/step-link';
import type { FieldSpec } from '@/lib/config/fields';
import type { Config } from '@/lib/config/schema';
import { originOf } from '@/lib/render/origin';
import type { Rendered } from '@/lib/render/render';
import { linkClass } from '../ui/button';

const loadOptionOf = async () => (await import('@/lib/options/option-of')).optionOf;

/** Which answers wrote a line, and which option it sets. */
export function LineOrigin({
  path,
  text,
  line,
  rendered,
  fields,
  channel,
  isSpoken,
  onGo,
}: {
  path: string;
  text: string;
  /** Undefined until somebody points at one. */
  line: number | undefined;
  rendered: Pick<Rendered, 'provenance' | 'imports'>;
  fields: readonly FieldSpec[];
  channel: Config['host']['channel'];
  /** Whether the line was stepped onto: pointing at lines would never let a screen reader finish. */
  isSpoken: boolean;
  /** Called before it goes to a question. */
  onGo: () => void;
}) {
  const optionOf = useLoaded(loadOptionOf, line !== undefined);
  if (line === undefined) {
    return (
      <p className={barClass}>
        To see which answer wrote a line, point at it or use the arrow keys. Click it to keep it
        here.
      </p>
    );
  }
  const origin = originOf(rendered, path, line);
  const option = optionOf?.(path, text, line, channel);
  return (
    <div className={barClass} role={isSpoken ? 'status' : undefined}>
      <p>
        Line {line}
        {origin.line.length > 0 && (
          <>
            {' '}
            comes from <Questions paths={origin.line} fields={fields} onGo={onGo} />
          </>
        )}
        {origin.file.length > 0 && (
          <>
            {origin.line.length > 0 ? '; the file' : ' is here with its file, which'} comes from{' '}
            <Questions paths={origin.file} fields={fields} onGo={onGo} />
          </>
        )}
        {origin.line.length + origin.file.length === 0 &&
          ' always stands here, whatever you answer'}
        .
      </p>
      {option && (
        <p className="break-words">
          <code className="font-mono text-[0.8125rem] text-ink">{option.name}</code>: {option.type}.
          Default:{' '}
          {option.byDefault === undefined ? (
            'see its page'
          ) : (
            <code className="font-mono text-[0.8125rem] text-ink">{option.byDefault}</code>
          )}
          {option.byDefault !== undefined &&
            option.of === 'NixOS' &&
            ' (when this version of Hyprguest was made)'}
          .{' '}
          <a href={option.url} target="_blank" rel="noreferrer" className={linkClass}>
            Its page in {option.of}’s option search
          </a>
        </p>
      )}
    </div>
  );
}

const barClass =
  'h-20 shrink-0 overflow-y-auto border-t border-line px-4 py-1.5 text-sm text-muted';

/** More names than anybody reads are counted. */
const mostNamed = 4;

function Questions({
  paths,
  fields,
  onGo,
}: {
  paths: readonly string[];
  fields: readonly FieldSpec[];
  onGo: () => void;
}) {
  const named = fields.filter(({ path }) => paths.includes(path));
  return (
    <>
      {named.slice(0, mostNamed).map(({ path, title }, index) => (
        <span key={path} onClickCapture={onGo}>
          {index > 0 && ', '}
          <FieldLink id={path} className={linkClass}>
            {title}
          </FieldLink>
        </span>
      ))}
      {named.length > mostNamed && ` and ${named.length - mostNamed} more`}
    </>
  );
}
