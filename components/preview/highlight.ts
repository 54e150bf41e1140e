import type { GrammarState, HighlighterCore, LanguageInput } from 'shiki/core';

export type TokenRole =
  | 'keyword'
  | 'string'
  | 'comment'
  | 'constant'
  | 'function'
  | 'parameter'
  | 'plain';

/** A piece of a line and the part it plays; colours come from the style sheet, for both themes. */
export type Token = readonly [text: string, role: TokenRole];

export type Language =
  | 'nix'
  | 'bash'
  | 'json'
  | 'markdown'
  | 'toml'
  | 'yaml'
  | 'ini'
  | 'powershell'
  | 'xml';

const languages: Readonly<Record<Language, () => LanguageInput>> = {
  nix: () => import('shiki/langs/nix.mjs'),
  bash: () => import('shiki/langs/bash.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  markdown: () => import('shiki/langs/markdown.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
  ini: () => import('shiki/langs/ini.mjs'),
  powershell: () => import('shiki/langs/powershell.mjs'),
  xml: () => import('shiki/langs/xml.mjs'),
};

const byEnding: readonly (readonly [RegExp, Language])[] = [
  [/\.nix(?:\.example)?$/, 'nix'],
  [/\.(?:sh|command|envrc)$|(?:^|\/)go$/, 'bash'],
  [/\.(?:json|lock)$/, 'json'],
  [/\.md$/, 'markdown'],
  [/\.toml$/, 'toml'],
  [/\.ya?ml$/, 'yaml'],
  [/\.vmx$/, 'ini'],
  [/\.(?:ps1|cmd)$/, 'powershell'],
  [/\.svg$/, 'xml'],
];

/** The language of a file by its name, or undefined for plain text. */
export function languageOf(path: string): Language | undefined {
  return byEnding.find(([ending]) => ending.test(path))?.[1];
}

const roles: Readonly<Record<string, TokenRole>> = {
  'var(--shiki-token-keyword)': 'keyword',
  'var(--shiki-token-string)': 'string',
  'var(--shiki-token-string-expression)': 'string',
  'var(--shiki-token-comment)': 'comment',
  'var(--shiki-token-constant)': 'constant',
  'var(--shiki-token-function)': 'function',
  'var(--shiki-token-parameter)': 'parameter',
  'var(--shiki-token-link)': 'function',
};

let loading: Promise<HighlighterCore> | undefined;
let shiki: HighlighterCore | undefined;

async function load(): Promise<HighlighterCore> {
  const [{ createCssVariablesTheme, createHighlighterCore }, { createJavaScriptRegexEngine }] =
    await Promise.all([import('shiki/core'), import('shiki/engine/javascript')]);
  const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--shiki-' });
  shiki = await createHighlighterCore({
    themes: [theme],
    langs: [],
    // Grammars are written for Oniguruma; a rule that cannot be translated is left out, not an error.
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return shiki;
}

interface ColouredLine {
  text: string;
  tokens: readonly Token[];
  /** Where the grammar stands behind this line: inside a comment, a string, a set. */
  after: GrammarState | undefined;
}

/** A text in colour, and what it takes to colour a changed one without beginning anew. */
export interface Coloured {
  path: string;
  text: string;
  lines: readonly ColouredLine[];
}

function colourLine(path: string, text: string, before: GrammarState | undefined): ColouredLine {
  const lang = languageOf(path);
  if (!lang || !shiki) return { text, tokens: [[text, 'plain']], after: undefined };
  const options = {
    lang,
    theme: 'css-variables',
    // No time limit for a line, because a busy machine would leave it without colour, and none of ours takes long.
    tokenizeTimeLimit: 0,
    ...(before && { grammarState: before }),
  };
  const tokens = shiki.codeToTokensBase(text, options);
  return {
    text,
    tokens: join(
      (tokens[0] ?? []).map((token) => [token.content, roles[token.color ?? ''] ?? 'plain']),
    ),
    after: shiki.getLastGrammarState(tokens),
  };
}

function sameState(a: GrammarState | undefined, b: GrammarState | undefined): boolean {
  if (a === b) return true;
  const [one, other] = [a?.getInternalStack(), b?.getInternalStack()];
  return one !== undefined && other !== undefined && one.equals(other);
}

/**
 * Colours a text, line by line.
 * @param path decides the language; without one each line is one plain piece
 */
export async function highlight(path: string, text: string): Promise<Coloured> {
  const lang = languageOf(path);
  if (lang) {
    // A failed load is not kept: the next file asks again.
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const highlighter = await loading;
    if (!highlighter.getLoadedLanguages().includes(lang)) {
      await highlighter.loadLanguage(languages[lang]());
    }
  }
  return recolour({ path, text: '', lines: [] }, text);
}

/**
 * Colours a changed text: only what differs, and what the difference reaches. Quick enough for each key.
 * @param before the same file as it was; its language is loaded
 */
export function recolour(before: Coloured, text: string): Coloured {
  if (before.text === text && before.lines.length > 0) return before;
  const { path, lines: old } = before;
  const lines: ColouredLine[] = [];
  const texts = text.split('\n');
  // Lines at the end that may be the same again, counted from the end.
  const shift = old.length - texts.length;
  for (const [at, line] of texts.entries()) {
    const above = lines[at - 1];
    const same = old[at];
    if (same?.text === line && (at === 0 || above === old[at - 1])) {
      lines.push(same);
      continue;
    }
    const moved = old[at + shift];
    if (moved?.text === line && at > 0 && sameState(above?.after, old[at + shift - 1]?.after)) {
      lines.push(moved);
      continue;
    }
    lines.push(colourLine(path, line, above?.after));
  }
  return { path, text, lines };
}

/** Neighbours of one role become one piece: a quarter of the elements. */
function join(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [text, role] of tokens) {
    const before = joined.at(-1);
    if (before && (before[1] === role || text.trim() === '')) {
      joined[joined.length - 1] = [before[0] + text, before[1]];
    } else joined.push([text, role]);
  }
  return joined;
}
