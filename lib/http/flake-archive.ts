import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { deflateText, type PackedText } from '@/lib/archive/pack';
import { seedDisc } from '@/lib/archive/seed-disc';
import { tarGz } from '@/lib/archive/tar';
import { topFolder } from '@/lib/archive/top-folder';
import { zip } from '@/lib/archive/zip';
import type { Config } from '@/lib/config/schema';
import { sitePath } from '@/lib/edition';
import { drawKeySheet, generate, type KeySheetWanted } from '@/lib/generate';
import { generatorId, siteAddress } from '@/lib/generated/build-info';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { answersFromBody, answersFromQuery, queryOf } from './answers';
import { anyOrigin } from './cross-origin';
import { etagOf, isNotModified, revalidateAlways } from './etag';
import { type FindKept, findKept } from './kept-generators';
import { lengthHeader } from './limits';
import { originHeaders, requestOrigin } from './origin';
import { problemResponse } from './problem';

type Kind = 'zip' | 'tar.gz' | 'iso';

interface Archive {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
  etag: string;
  /** The answers as a link has them, whatever form they came in. */
  query: string;
}

const writers = { zip, 'tar.gz': tarGz, iso: seedDisc };
const types = {
  zip: 'application/zip',
  'tar.gz': 'application/gzip',
  iso: 'application/x-iso9660-image',
};

// What an entry of a cache costs beside its key and value, roughly.
const overhead = 150;

// Archives that were asked for more than once (a preset, a refresh, Nix after its hour), by door and query as they were sent.
const archives = new LRUCache<string, Archive>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + 1000,
});

// Queries that were sent once. Most are never sent again, so keeping their archives would only cost memory.
const sentOnce = new LRUCache<string, true>({
  maxSize: 1024 * 1024,
  sizeCalculation: (_, key) => 2 * key.length + overhead,
});

// Files that are the same in many archives. Secrets never come here: the server has none.
const deflated = new LRUCache<string, PackedText>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: ({ packed }, text) => packed + 2 * text.length + overhead,
});

// Sheets of keys: most people have one of a few keyboards, and the theme of a preset.
const keySheets = new LRUCache<string, string>({
  maxSize: 4 * 1024 * 1024,
  sizeCalculation: (sheet, key) => 2 * (sheet.length + key.length) + overhead,
});

function drawKeys(wanted: KeySheetWanted): string {
  const key = JSON.stringify(wanted);
  const known = keySheets.get(key);
  if (known !== undefined) return known;
  const sheet = drawKeySheet(wanted);
  keySheets.set(key, sheet);
  return sheet;
}

/** The files of an answer set, with the work shared that many of them have in common. */
export function filesOf(config: Config): FileTree {
  return generate(config, { digest, drawKeys }).files;
}

function deflate(text: string): PackedText {
  let packed = deflated.get(text);
  if (!packed) {
    packed = deflateText(text);
    deflated.set(text, packed);
  }
  return packed;
}

/** Answers `GET` and `HEAD` of the zip. */
export function getZip(request: Request): Response {
  const archive = fromQuery(request, 'zip');
  return archive instanceof Response
    ? archive
    : respond(request, archive, { 'Cache-Control': revalidateAlways });
}

/** Answers `GET` and `HEAD` of the seed disc: the flake on a tiny CD for the virtual machine, without secrets. */
export function getSeed(request: Request): Response {
  const archive = fromQuery(request, 'iso');
  return archive instanceof Response
    ? archive
    : respond(request, archive, { 'Cache-Control': revalidateAlways });
}

/** Answers `POST` of the zip: the answers come as JSON. */
export async function postZip(request: Request): Promise<Response> {
  const config = await answersFromBody(request);
  if (config instanceof Response) return config;
  return respond(request, makeArchive('zip', config), {
    'Cache-Control': 'no-store',
  });
}

/** Answers `GET` and `HEAD` of the tar.gz: a flake's address for Nix, which locks what the Link names. */
export function getTarGz(request: Request): Response {
  const archive = fromQuery(request, 'tar.gz');
  if (archive instanceof Response) return archive;
  const origin = requestOrigin(request.headers);
  return respond(request, archive, {
    'Cache-Control': revalidateAlways,
    Vary: originHeaders,
    // Exactly this form: Nix ignores others without a word.
    ...(origin && { Link: `<${immutableUrl(origin, archive.query)}>; rel="immutable"` }),
  });
}

/**
 * Answers `GET` and `HEAD` of the tar.gz of one generator: the same bytes as long as it is served, and no others ever.
 * A released generator is served for good, from 0.3.0 on.
 * @param id the generator that the address names
 * @param kept finds released generators
 */
export async function getImmutableTarGz(
  request: Request,
  id: string,
  kept: FindKept = findKept,
): Promise<Response> {
  const archive =
    id === generatorId ? fromQuery(request, 'tar.gz') : await ofKept(request, id, kept);
  return archive instanceof Response
    ? archive
    : respond(request, archive, { 'Cache-Control': 'public, max-age=31536000, immutable' });
}

/** The archive of a generator that was kept: it makes the files, and the writers of today make the bytes that it made. */
async function ofKept(request: Request, id: string, kept: FindKept): Promise<Archive | Response> {
  const query = queryOf(request);
  // With a slash, because a client chooses the name, and the doors of today have keys, too.
  const key = `flake/${id}?${query}`;
  const known = archives.get(key);
  if (known) return known;
  const generator = await kept(id);
  if (!generator) return gone(request);
  const flake = generator(query, siteAddress);
  if (!flake) {
    const message = `The generator ${id} does not take these answers.`;
    return problemResponse(request, 400, [{ path: '', message }]);
  }
  const { files, folder, written } = flake;
  const bytes = tarGz(fileTree(files), folder, { written: new Set(written), deflate });
  const archive = pack('tar.gz', bytes, folder, etagOf(`${id}/tar.gz?${query}`), query);
  remember(key, archive);
  return archive;
}

function remember(key: string, archive: Archive): void {
  if (sentOnce.has(key)) archives.set(key, archive);
  else sentOnce.set(key, true);
}

// Node's own SHA-256 is seven times as fast as the one that runs everywhere.
const digest = (text: string) => hash('sha256', text);

function immutableUrl(origin: string, query: string): string {
  return origin + sitePath(`/api/flake/${generatorId}/flake.tar.gz?${query}`);
}

function gone(request: Request): Response {
  const origin = requestOrigin(request.headers) ?? '';
  const query = queryOf(request);
  const current = origin + sitePath(`/api/flake.tar.gz${query && `?${query}`}`);
  const message = `This flake is of another version of Hyprguest; here is ${generatorId}. Lock it anew (nix flake update), from ${current}`;
  return problemResponse(request, 410, [{ path: '', message }]);
}

function fromQuery(request: Request, kind: Kind): Archive | Response {
  const query = queryOf(request);
  const key = `${kind}?${query}`;
  const known = archives.get(key);
  if (known) return known;
  const config = answersFromQuery(request, query);
  if (config instanceof Response) return config;
  const archive = makeArchive(kind, config);
  remember(key, archive);
  return archive;
}

function makeArchive(kind: Kind, config: Config): Archive {
  const folder = topFolder(config.host.name);
  const { files, written, query } = generate(config, { digest, drawKeys });
  const bytes = writers[kind](files, folder, { written, deflate });
  // The tag is made of generator and answers, because the same generator makes the same bytes of the same answers.
  return pack(kind, bytes, folder, etagOf(`${generatorId}/${kind}?${query}`), query);
}

function pack(
  kind: Kind,
  bytes: Uint8Array<ArrayBuffer>,
  folder: string,
  etag: string,
  query: string,
): Archive {
  const headers = {
    ...anyOrigin,
    'Content-Type': types[kind],
    'Content-Length': String(bytes.length),
    'Content-Disposition': `attachment; filename="${kind === 'iso' ? 'seed' : folder}.${kind}"`,
    ETag: etag,
    [lengthHeader]: String(bytes.length),
  };
  return { bytes, headers, etag, query };
}

function respond(
  request: Request,
  archive: Archive,
  more: Readonly<Record<string, string>>,
): Response {
  if (request.method !== 'POST' && isNotModified(request.headers, archive.etag)) {
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
