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
      /** What is to be known before it is opened: it is locked to older versions, or perhaps not all of the link. */
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
  const { link, rest, isClosed } = joinLines(pasted);
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
  const notes = [
    ...(lockedTo !== undefined && lockedTo !== generatorId
      ? [
          `This address is locked to the versions of Hyprguest ${lockedTo.split('-')[0]}. Opened here it takes the versions of today.`,
        ]
      : []),
    ...(rest !== '' && !isClosed
      ? [
          `Behind the link stands “${shorten(rest)}”, which is left out. If it belongs to the link, remove the space before it.`,
        ]
      : []),
  ];
  return {
    query: query.split('#')[0] ?? '',
    rest,
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * The link and what stands behind it. Text before the link, as in “See https://…”, is dropped.
 * A field of one line has spaces where the pasted text had line ends, so a link may be broken at either.
 */
function joinLines(pasted: string): { link: string; rest: string; isClosed: boolean } {
  const begin = pasted.search(/https?:\/\//);
  const lines = pasted
    .slice(Math.max(begin, 0))
    .split(/\r?\n/)
    // A reply quotes with “>”.
    .map((line) => line.trim().replace(/^(?:> ?){1,9}/, ''));
  // Each word with what broke the text before it.
  const words = lines.flatMap((line, at) =>
    line
      .split(/\s+/)
      .map((text, index, { length }) => ({
        text,
        before: index === 0 ? (lines[at - 1] ?? '').length : undefined,
        isLine: length === 1,
      }))
      .filter(({ text }) => !/^>{0,9}$/.test(text)),
  );
  let link = '';
  let isMarked = false;
  for (const [index, word] of words.entries()) {
    if (link !== '' && !continues(word, words.slice(Math.max(index - 2, 0), index), isMarked)) {
      const rest = words.slice(index).map(({ text }) => text);
      return { ...trimEnd(link), rest: rest.join(' ') };
    }
    link += word.text;
    isMarked ||= /[?=]./.test(word.text);
  }
  return { ...trimEnd(link), rest: '' };
}

interface Word {
  text: string;
  /** How long the line before is, where a line end broke the text; undefined: a space did. */
  before: number | undefined;
  /** Whether it is all of its line. */
  isLine: boolean;
}

/**
 * Whether a word goes on with the link before it: it holds what links hold, or was broken at the margin.
 * @param earlier the last two words of the link
 * @param isMarked whether the link has its `?`, or is a query alone
 */
function continues(
  { text, before, isLine }: Word,
  earlier: readonly Word[],
  isMarked: boolean,
): boolean {
  const previous = earlier.at(-1)?.text ?? '';
  if (closes.test(previous) || quoteAtEnd.test(previous) || /^https?:\/\//.test(text)) return false;
  const start = readAmpersands(earlier.map((word) => word.text).join(''));
  const piece = readAmpersands(text);
  // A query has one mark, and a key one sign: a further one belongs to a sentence.
  if (/[&=]$/.test(start) || (start.endsWith('?') && !isMarked)) return true;
  if (start.endsWith(',')) return endsInList(start);
  if (/^[&,][\w~%]/.test(piece)) return true;
  if (/^=[\w~%]/.test(piece) && /[&?][\w.]{1,40}$/.test(start)) return true;
  const keys = piece.matchAll(isMarked ? /&([\w.]{1,40})=/g : /[&?]([\w.]{1,40})=/g);
  for (const [, key = ''] of keys) if (key === 'v' || fieldByPath.has(key)) return true;
  if (!/^[\w.~,:/%&=;-]+$/.test(text) || !/[a-z\d]/i.test(text)) return false;
  if (before !== undefined) return isLine && before >= margin;
  // A space may stand for a line end: the text is longer than any word, or the last piece of lines of equal length.
  const [last = 0, other] = earlier.map((word) => word.text.length).reverse();
  return text.length >= margin || (last >= margin && last === other);
}

/** Whether the last answer may have a comma. Where its key is not in sight, it may. */
function endsInList(start: string): boolean {
  const key = /[&?]([\w.]{1,40})=[^&?]*$/.exec(start)?.[1];
  const kind = key === undefined ? undefined : fieldByPath.get(key)?.kind;
  return kind === undefined || kind === 'lines' || kind === 'ports' || kind === 'packages';
}

/** No mail program breaks shorter lines. */
const margin = 60;

/** The bracket or quote that closes what a link stood in. None of our links holds one. */
const closes = /["'<>)\]]/;
/** Quotes of print. A link that was copied as people read it may hold one, so only the last one counts. */
const quoteAtEnd = /[“”‘’«»‹›][.,;:!?]?$/;

/** Signs of a sentence. No query of ours ends with one; a full stop may end an answer. */
const signsAtEnd = /[,!?]{1,9}$/;

/** The link without the bracket or quote that closes what it stood in, and whether there is one. */
function trimEnd(text: string): { link: string; isClosed: boolean } {
  const end = text.search(closes);
  const link = (end < 0 ? text : text.slice(0, end)).replace(quoteAtEnd, '');
  const isMarked = /[?=]./.test(link);
  return { link: isMarked ? link.replace(signsAtEnd, '') : link, isClosed: link !== text };
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
