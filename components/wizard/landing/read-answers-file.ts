import { configSchema } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';

type Read = { query: string; problems: string[] } | { problems: string[] };

/** The text of a file: itself, or the `hyprguest.json` in a zip. */
async function textOf(file: File): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return new TextDecoder().decode(bytes);
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const [entry] = zip.file(/(?:^|\/)hyprguest\.json$/);
  return entry?.async('text');
}

/**
 * Reads answers back from what was downloaded before.
 * @param file a `hyprguest.json`, a file of answers nested by step, or the zip
 * @returns the query of all that can be used, and what cannot
 */
export async function readAnswersFile(file: File): Promise<Read> {
  let parsed: unknown;
  try {
    const text = await textOf(file);
    if (text === undefined) {
      return {
        problems: [`There is no hyprguest.json in “${file.name}”. Is it a zip made by Hyprguest?`],
      };
    }
    parsed = JSON.parse(text);
  } catch {
    return {
      problems: [
        `“${file.name}” can’t be read: it is no JSON. Choose the hyprguest.json or the zip.`,
      ],
    };
  }
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(parsed)) return { problems: [`“${file.name}” holds no answers.`] };
  const answers = isObject(parsed.answers) ? parsed.answers : parsed;

  const problems: string[] = [];
  const usable: Record<string, unknown> = structuredClone(answers);
  // Each round takes out what the schema refuses; in the end nothing is left to refuse.
  for (;;) {
    const result = configSchema.safeParse(usable);
    if (result.success) return { query: encodeQuery(result.data), problems };
    for (const issue of result.error.issues) {
      const [step, key] = issue.path.map(String);
      const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const inside = step === undefined ? usable : usable[step];
      for (const name of unknownKeys) {
        problems.push(`${[step, name].filter(Boolean).join('.')}: there is no such answer.`);
        if (isObject(inside)) delete inside[name];
      }
      if (unknownKeys.length > 0) continue;
      if (step === undefined) return { problems: [`“${file.name}” holds no answers.`] };
      problems.push(`${[step, key].filter(Boolean).join('.')}: ${issue.message}`);
      const at = usable[step];
      if (key !== undefined && isObject(at)) delete at[key];
      else delete usable[step];
    }
  }
}
