import { createDigest } from '@/components/preview/engine';
import { ArchiveError, isLink, readArchive } from '@/lib/archive/read-archive';
import { parseAnswersFile } from '@/lib/config/answers-file';
import { repair } from '@/lib/config/repair';
import { encodeQuery } from '@/lib/config/url';
import { generate } from '@/lib/generate';
import { manifestPath } from '@/lib/manifest';
import { mergeTrees } from '@/lib/merge/merge-trees';
import { problemSentence } from '@/lib/problem-sentence';
import { fileTree } from '@/lib/render/file-tree';
import { isPrivate, isPrivateBelow, neverZipped } from '@/lib/render/private-paths';
import type { LoadGenerator } from '@/lib/update/base';
import { contradictionsOf } from '@/lib/update/contradictions';
import { newerThanThis, openTree } from '@/lib/update/open-tree';
import { findReleased } from './find-released';
import { isOutsideFlake, type PickedFile } from './list-files';
import type { OpenedFolder } from './opened-folder';

/** What somebody opened: its answers, and the folder with its edits, if it was one. */
export type Opened =
  | {
      /** The query of all answers that can be used. */
      query: string;
      /** What cannot be used, of them or of the folder. */
      problems: string[];
      /** Those problems that are the answers' own. */
      answerProblems: readonly string[];
      /** Undefined for a file of answers, and for a flake of a version that wrote no hashes. */
      folder: OpenedFolder | undefined;
    }
  | { problems: string[] };

/** Bytes of a file of answers, or of one text of a flake. */
const largestText = 1_000_000;
/** Bytes of all texts of a flake: a hundred times what we make. */
const mostText = 20_000_000;

interface Source {
  path: string;
  mode: number | undefined;
  /** Undefined for a link, and for what is too large for a text. */
  text: (() => Promise<Uint8Array>) | undefined;
}

/**
 * Reads what was made before: answers in JSON, or the flake as a zip, a tar.gz or a folder.
 * Secrets are not read: only their names are.
 * @param picked a file, or the files of a folder
 * @param load finds older generators
 */
export async function readOpened(
  picked: File | readonly PickedFile[],
  load: LoadGenerator = findReleased,
): Promise<Opened> {
  if (!(picked instanceof File)) return readFolder(picked, load);
  if (!(await isArchive(picked))) return readAnswers(picked);
  const name = `“${picked.name}”`;
  try {
    const entries = await readArchive(picked, (path) => !isPrivateBelow(path));
    const sources = entries.map(({ path, mode, bytes }): Source => {
      const isText = bytes !== undefined && bytes.length <= largestText && !isLink(mode);
      return { path, mode, text: isText ? async () => bytes : undefined };
    });
    const readAgain = async (paths: ReadonlySet<string>) => {
      const again = await readArchive(picked, (path) => paths.has(path));
      return new Map(again.flatMap(({ path, bytes }) => (bytes ? [[path, bytes]] : [])));
    };
    return await open(name, sources, readAgain, load);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return {
      problems: [
        error.reason === 'too large'
          ? `${name} is too large for a flake of Hyprguest.`
          : `${name} can’t be read: it is damaged, or neither a zip nor a tar.gz.`,
      ],
    };
  }
}

async function isArchive(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b);
}

async function readAnswers(file: File): Promise<Opened> {
  const name = `“${file.name}”`;
  if (file.size > largestText) {
    return { problems: [`${name} is larger than 1 MB, so it is not a file of answers.`] };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What the dialog of saves exports.
  if (/^\{\s*"saves":\s*\[/.test(decode(bytes) ?? '')) {
    const problem = `${name} lists what you saved. Import it in the wizard: press Ctrl or ⌘ and K, then “Saved in this browser”.`;
    return { problems: [problem] };
  }
  return answersIn(name, bytes, ' Choose the hyprguest.json, the zip or the folder.');
}

/** @param way what to do instead, where the file holds no answers */
function answersIn(name: string, bytes: Uint8Array, way = ''): Opened {
  const read = parseAnswersFile(bytes);
  if ('problem' in read) {
    return { problems: [`${name} ${read.problem}.${way}`] };
  }
  const { config, problems } = repair(read.input);
  const sentences = problems.map(problemSentence);
  if (read.isEmpty) sentences.unshift(`${name} holds no answers, so you see the defaults.`);
  const query = encodeQuery(config);
  return { query, problems: sentences, answerProblems: [...sentences], folder: undefined };
}

async function readFolder(files: readonly PickedFile[], load: LoadGenerator): Promise<Opened> {
  const name = `“${files[0]?.path.split('/')[0] ?? ''}”`;
  const found = new Map(files.map(({ path, file }) => [path, file]));
  const bytesOf = async (path: string) => {
    const file = await found.get(path)?.();
    return new Uint8Array((await file?.arrayBuffer()) ?? []);
  };
  const sources: Source[] = [];
  for (const { path, file } of files) {
    const isSmall = !isPrivateBelow(path) && (await file()).size <= largestText;
    sources.push({ path, mode: undefined, text: isSmall ? () => bytesOf(path) : undefined });
  }
  const readAgain = async (paths: ReadonlySet<string>) => {
    const again = new Map<string, Uint8Array>();
    for (const path of paths) again.set(path, await bytesOf(path));
    return again;
  };
  return open(name, sources, readAgain, load);
}

/** Where the flake lies: the folder of the highest `hyprguest.json`. */
function rootOf(paths: readonly string[]): string | undefined {
  const found = paths
    .filter((path) => path === manifestPath || path.endsWith(`/${manifestPath}`))
    .map((path) => path.slice(0, -manifestPath.length))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  const [first, second] = found;
  const isOne = second === undefined || second.split('/').length > (first ?? '').split('/').length;
  return isOne ? first : undefined;
}

async function open(
  name: string,
  sources: readonly Source[],
  readAgain: (paths: ReadonlySet<string>) => Promise<ReadonlyMap<string, Uint8Array>>,
  load: LoadGenerator,
): Promise<Opened> {
  const root = rootOf(sources.map(({ path }) => path));
  if (root === undefined) {
    const problem = `There is no hyprguest.json in ${name}, or more than one. Is it a flake made by Hyprguest?`;
    return { problems: [problem] };
  }
  const files: [string, string][] = [];
  const opaque = new Set<string>();
  const unread = new Map<string, number | undefined>();
  let left = mostText;
  for (const source of sources) {
    if (!source.path.startsWith(root)) continue;
    const path = source.path.slice(root.length);
    if (isOutsideFlake(path)) continue;
    const bytes = isPrivate(path) ? undefined : await source.text?.();
    left -= bytes?.length ?? 0;
    if (left < 0) return { problems: [`${name} holds too much text for a flake of Hyprguest.`] };
    const text = bytes && decode(bytes);
    if (text === undefined) {
      unread.set(path, source.mode);
      if (!isPrivate(path)) opaque.add(path);
    }
    files.push([path, text ?? '']);
  }
  const tree = fileTree(files);
  const manifestName = `${manifestPath} in ${name}`;
  const answers = answersIn(manifestName, new TextEncoder().encode(tree.get(manifestPath)));
  if (!('query' in answers)) return answers;
  const digest = createDigest();
  const opened = await openTree(tree, opaque, load, digest);
  if ('problem' in opened) {
    answers.problems.push(`${manifestName} ${opened.problem}.`);
    return answers;
  }
  const newer = newerThanThis(opened.manifest);
  if (newer) answers.problems.unshift(`${manifestName} ${newer}.`);
  const { config } = repair(opened.manifest.answers);
  const written = [...opened.manifest.files.keys()].map(
    (path) => [path, tree.get(path) ?? ''] as const,
  );
  const { edits } = mergeTrees(opened.base, tree, fileTree(written), { opaque });
  return {
    ...answers,
    folder: {
      ...opened,
      name: name.slice(1, -1),
      config,
      edits,
      contradictions: contradictionsOf(opened, edits, generate(config, { digest })),
      secrets: [...unread.keys()].filter((path) => isPrivate(path) && !neverZipped.includes(path)),
      unread,
      readUnread: async () => {
        const wanted = [...unread.keys()].filter((path) => !neverZipped.includes(path));
        const bytes = await readAgain(new Set(wanted.map((path) => root + path)));
        return new Map([...bytes].map(([path, content]) => [path.slice(root.length), content]));
      },
    },
  };
}

/** Undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
