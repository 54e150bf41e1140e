import { compareAnswers, readSide, strayProblem } from '@/lib/compare';
import { generatorId } from '@/lib/generated/build-info';
import { printChanges } from '@/lib/patch';
import { queryOf } from './answers';
import { anyOrigin } from './cross-origin';
import { etagOf, isNotModified, revalidateAlways } from './etag';
import { filesOf } from './flake-archive';
import { problemResponse } from './problem';

/**
 * Answers `GET` and `HEAD` of the patch that makes flake `b` of flake `a`: each is the name of a preset, a query or a link.
 * Empty where they are the same; a 400 where a side cannot be read.
 */
export function getPatch(request: Request): Response {
  const query = new URLSearchParams(queryOf(request));
  const [a, b] = [readSide(query.get('a') ?? ''), readSide(query.get('b') ?? '')];
  const problems = Object.entries({ a, b }).flatMap(([name, side]) =>
    side.problems.map(({ path, message }) => ({ path: path ? `${name}: ${path}` : name, message })),
  );
  const stray = strayProblem([...query.keys()]);
  if (stray) problems.unshift({ path: '', message: stray });
  if (problems.length > 0) return problemResponse(request, 400, problems);
  // Weak: on its way the text may be compressed.
  const etag = `W/${etagOf(`${generatorId}/patch?${a.query} ${b.query}`)}`;
  const headers = {
    ...anyOrigin,
    'Cache-Control': revalidateAlways,
    'Content-Type': 'text/x-patch; charset=utf-8',
    'Content-Disposition': 'attachment; filename="a-to-b.patch"',
    ETag: etag,
  };
  if (isNotModified(request.headers, etag)) return new Response(null, { status: 304, headers });
  const body =
    request.method === 'HEAD'
      ? null
      : printChanges(compareAnswers(a.config, b.config, filesOf).files);
  return new Response(body, { headers });
}
