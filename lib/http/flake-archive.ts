import { ByteCache } from '@/lib/archive/byte-cache';
import { tarGz } from '@/lib/archive/tar';
import { topFolder } from '@/lib/archive/top-folder';
import { zip } from '@/lib/archive/zip';
import type { Config } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { generatorHash, generatorVersion } from '@/lib/generated/build-info';
import { answersFromBody, answersFromQuery, isTooLong, queryOf } from './answers';
import { anyOrigin } from './cross-origin';
import { etagOf, holdsAlready } from './etag';
import { originHeaders, requestOrigin } from './origin';
import { problemResponse } from './problem';

type Kind = 'zip' | 'tar.gz';

interface Archive {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
  etag: string;
  config: Config;
}

/** What the generator is, as it stands in immutable addresses: other bytes never come from the same name. */
export const generatorId = `${generatorVersion}-${generatorHash}`;

const pack = { zip, 'tar.gz': tarGz };
const types = { zip: 'application/zip', 'tar.gz': 'application/gzip' };

/** All of it is answers. */
const manifest = { path: 'hyprguest.json', from: 1, to: Number.POSITIVE_INFINITY };

// What is asked for again (a preset, a refresh, Nix after its hour), by the query as it was sent.
const made = new ByteCache<Archive>(24 * 1024 * 1024);

// What was asked for once. Most answer sets stay at that, and keeping their bytes only makes the collector work.
const asked = new ByteCache<true>(1024 * 1024);

/** Answers `GET` and `HEAD` of the zip. */
export function getZip(request: Request): Response {
  const archive = fromQuery(request, 'zip');
  return archive instanceof Response ? archive : respond(request, archive, revalidated);
}

/** Answers `POST` of the zip: the answers come as JSON. */
export async function postZip(request: Request): Promise<Response> {
  const config = await answersFromBody(request);
  if (config instanceof Response) return config;
  const query = encodeQuery(config);
  return respond(request, recall('zip', query) ?? make('zip', query, config), {
    'Cache-Control': 'no-store',
  });
}

/** Answers `GET` and `HEAD` of the tar.gz: a flake's address for Nix, which locks what the Link names. */
export function getTarGz(request: Request): Response {
  const archive = fromQuery(request, 'tar.gz');
  if (archive instanceof Response) return archive;
  const origin = requestOrigin(request.headers);
  return respond(request, archive, {
    ...revalidated,
    Vary: originHeaders,
    // Exactly this form: Nix ignores others without a word.
    ...(origin && { Link: `<${immutableUrl(origin, archive.config)}>; rel="immutable"` }),
  });
}

/**
 * Answers `GET` and `HEAD` of the tar.gz of one generator: the same bytes as long as it is served, and no others ever.
 * @param id the generator that the address names
 */
export function getImmutableTarGz(request: Request, id: string): Response {
  if (id !== generatorId) return gone(request);
  const archive = fromQuery(request, 'tar.gz');
  return archive instanceof Response
    ? archive
    : respond(request, archive, { 'Cache-Control': 'public, max-age=31536000, immutable' });
}

// A new generator may answer otherwise: to be kept, but asked about each time.
const revalidated = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

function immutableUrl(origin: string, config: Config): string {
  return `${origin}/api/flake/${generatorId}/flake.tar.gz?${encodeQuery(config)}`;
}

function gone(request: Request): Response {
  const origin = requestOrigin(request.headers) ?? '';
  const query = queryOf(request);
  const current = `${origin}/api/flake.tar.gz${query && !isTooLong(query) ? `?${query}` : ''}`;
  const message = `This flake is of another version of Hyprguest; here is ${generatorId}. Lock it anew (nix flake update), from ${current}`;
  return problemResponse(request, 410, [{ path: '', message }]);
}

function fromQuery(request: Request, kind: Kind): Archive | Response {
  const query = queryOf(request);
  const known = recall(kind, query);
  if (known) return known;
  const config = answersFromQuery(request, query);
  return config instanceof Response ? config : make(kind, query, config);
}

function recall(kind: Kind, query: string): Archive | undefined {
  return made.get(`${kind}?${query}`);
}

function make(kind: Kind, query: string, config: Config): Archive {
  const folder = topFolder(config.host.name);
  const { files, provenance } = generate(config);
  const bytes = pack[kind](files, folder, [...provenance, manifest]);
  // The same generator makes the same bytes of the same answers: their names tell as much as the bytes, and are shorter.
  const etag = etagOf(`${generatorId}/${kind}?${encodeQuery(config)}`);
  const headers = {
    ...anyOrigin,
    'Content-Type': types[kind],
    'Content-Disposition': `attachment; filename="${folder}.${kind}"`,
    ETag: etag,
  };
  const archive = { bytes, headers, etag, config };
  const key = `${kind}?${query}`;
  if (asked.get(key)) made.set(key, archive, bytes.length + 1000);
  else asked.set(key, true, 0);
  return archive;
}

function respond(
  request: Request,
  archive: Archive,
  more: Readonly<Record<string, string>>,
): Response {
  if (request.method !== 'POST' && holdsAlready(request.headers, archive.etag)) {
    return new Response(null, {
      status: 304,
      headers: { ...anyOrigin, ETag: archive.etag, ...more },
    });
  }
  const body = request.method === 'HEAD' ? null : streamOf(archive.bytes);
  return new Response(body, { headers: { ...archive.headers, ...more } });
}

/** Bytes as a stream: what a Response makes of bytes by itself copies them first, which a benchmark can see. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
