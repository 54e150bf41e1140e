/** Reads links as people paste them: out of mails, chats and pages, with what those programs made of them. */
import { generatorId } from '../generated/build-info';
import { fieldByPath } from './fields';

/** What a pasted text holds. */
export type PastedLink =
  | {
      /** The part behind `?`, for `decodeQuery`. */
      query: string;
      /** What stood behind the link and is no part of it; empty for most. */
      rest: string;
      /** What is to be known before it is opened: a locked address holds older versions than the page takes. */
      note?: string;
    }
  | { problem: string };

/** Far more than any link of ours; a browser and the server take less. */
const mostCharacters = 32_000;

/** Sites that wrap a link, and the key that holds it. */
const wrappers: readonly (readonly [host: RegExp, key: string])[] = [
  [/^(?:[a-z0-9-]{1,63}\.)?safelinks\.protection\.outlook\.com$/, 'url'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, 'q'],
  [/^l\.(?:facebook|instagram)\.com$/, 'u'],
  [/^(?:www\.)?linkedin\.com$/, 'url'],
];

/**
 * Finds the answers in what somebody pasted.
 * Joins lines that a mail program broke, reads `&amp;` as `&`, unwraps Safe Links and their like.
 * @param pasted an address of ours, or only the part behind `?`, with or without text around it
 */
export function readLink(pasted: string): PastedLink {
  if (pasted.length > mostCharacters)
    return { problem: 'This text is too long for a link of Hyprguest.' };
  const { link, rest } = joinLines(pasted);
  const unwrapped = unwrap(readAmpersands(link));
  const at = unwrapped.indexOf('?');
  const query = at < 0 ? unwrapped : unwrapped.slice(at + 1);
  const [key = ''] = query.split('=');
  if (at < 0 && key !== 'v' && !fieldByPath.has(key)) {
    return {
      problem:
        'This link holds no answers: it has no “?”. Copy the whole address of a Hyprguest page.',
    };
  }
  const lockedTo = /\/api\/flake\/([^/?]{1,40})\/flake\.tar\.gz\?/.exec(unwrapped)?.[1];
  const note =
    lockedTo !== undefined && lockedTo !== generatorId
      ? `This address is locked to the versions of Hyprguest ${lockedTo.split('-')[0]}. Opened here it takes the versions of today.`
      : undefined;
  return { query: query.split('#')[0] ?? '', rest, ...(note && { note }) };
}

/** The link and what stands behind it. What stands before it, as “See https://…”, is nobody's loss. */
function joinLines(pasted: string): { link: string; rest: string } {
  const begin = pasted.search(/https?:\/\//);
  const lines = pasted
    .slice(Math.max(begin, 0))
    .split(/\r?\n/)
    // A reply quotes with “>”.
    .map((line) => line.trim().replace(/^(?:> ?){1,9}/, ''));
  let link = '';
  for (const [index, line] of lines.entries()) {
    if (line === '' && link === '') continue;
    const [word = '', ...others] = line.split(/\s/);
    const isWhole = link === '' || continues(link, lines[index - 1] ?? '', word, others);
    if (!isWhole) return { link: trimEnd(link), rest: lines.slice(index).join(' ').trim() };
    link += word;
    if (others.length > 0) {
      const rest = [others.join(' '), ...lines.slice(index + 1)].join(' ').trim();
      return { link: trimEnd(link), rest };
    }
  }
  return { link: trimEnd(link), rest: '' };
}

/** Whether a line goes on with the link of the line before: it holds what links hold, or was broken at the margin. */
function continues(link: string, before: string, word: string, others: readonly string[]): boolean {
  if (/[>"')]$/.test(link)) return false;
  if (/[&?=,]$/.test(before) || /^[&?=,]/.test(word)) return true;
  if (/^[\w.]{1,40}=/.test(word)) return true;
  return others.length === 0 && before.length >= 60 && /^[\w.~,:/%&=;-]+$/.test(word);
}

/** Without the bracket or quote that closes what the link stood in. */
function trimEnd(link: string): string {
  const end = link.search(/["'<>)\]]/);
  return end < 0 ? link : link.slice(0, end);
}

function readAmpersands(link: string): string {
  return link.replace(/&(?:(?:amp|#38|#x26);){1,9}/gi, '&');
}

function unwrap(link: string): string {
  let inner = link;
  for (let depth = 0; depth < 3 && URL.canParse(inner); depth++) {
    const { hostname, searchParams } = new URL(inner);
    const key = wrappers.find(([host]) => host.test(hostname))?.[1];
    const next = key && searchParams.get(key);
    if (!next || !/^https?:\/\//.test(next)) break;
    inner = readAmpersands(next);
  }
  return inner;
}
