import { parseAnswersFile } from '@/lib/config/answers-file';
import { repair } from '@/lib/config/repair';
import { encodeQuery } from '@/lib/config/url';

type Read = { query: string; problems: string[] } | { problems: string[] };

/** The bytes of answers in a file: itself, or the `hyprguest.json` in a zip. */
async function answersIn(file: File): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return bytes;
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const [entry] = zip.file(/(?:^|\/)hyprguest\.json$/);
  return entry?.async('uint8array');
}

/**
 * Reads answers back from what was downloaded before.
 * @param file a `hyprguest.json`, a file of answers nested by step, or the zip
 * @returns the query of all that can be used, and what cannot
 */
export async function readAnswersFile(file: File): Promise<Read> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await answersIn(file);
  } catch {
    return { problems: [`“${file.name}” can’t be read. Choose the hyprguest.json or the zip.`] };
  }
  if (bytes === undefined) {
    return {
      problems: [`There is no hyprguest.json in “${file.name}”. Is it a zip made by Hyprguest?`],
    };
  }
  const read = parseAnswersFile(bytes);
  if ('problem' in read) {
    return { problems: [`“${file.name}” ${read.problem}. Choose the hyprguest.json or the zip.`] };
  }
  const { config, problems } = repair(read.input);
  const told = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  if (read.isEmpty) told.unshift(`“${file.name}” holds no answers: what follows are the defaults.`);
  return { query: encodeQuery(config), problems: told };
}
