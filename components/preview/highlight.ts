import type { HighlighterCore, LanguageInput } from 'shiki/core';

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

export type Language = 'nix' | 'bash' | 'json' | 'markdown' | 'toml' | 'yaml' | 'ini';

const languages: Readonly<Record<Language, () => LanguageInput>> = {
  nix: () => import('shiki/langs/nix.mjs'),
  bash: () => import('shiki/langs/bash.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  markdown: () => import('shiki/langs/markdown.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
  ini: () => import('shiki/langs/ini.mjs'),
};

const byEnding: readonly (readonly [RegExp, Language])[] = [
  [/\.nix(?:\.example)?$/, 'nix'],
  [/\.sh$/, 'bash'],
  [/\.(?:json|lock)$/, 'json'],
  [/\.md$/, 'markdown'],
  [/\.toml$/, 'toml'],
  [/\.ya?ml$/, 'yaml'],
  [/\.vmx$/, 'ini'],
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

let highlighter: Promise<HighlighterCore> | undefined;

async function load(): Promise<HighlighterCore> {
  const [{ createCssVariablesTheme, createHighlighterCore }, { createJavaScriptRegexEngine }] =
    await Promise.all([import('shiki/core'), import('shiki/engine/javascript')]);
  const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--shiki-' });
  return createHighlighterCore({
    themes: [theme],
    langs: [],
    // Grammars are written for Oniguruma; a rule that cannot be translated is left out, not an error.
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}

/**
 * Splits a text into coloured pieces, line by line.
 * @param path decides the language; plain text comes back in one piece per line
 */
export async function highlight(
  path: string,
  text: string,
): Promise<readonly (readonly Token[])[]> {
  const lang = languageOf(path);
  if (!lang) return text.split('\n').map((line) => [[line, 'plain']]);
  highlighter ??= load();
  const shiki = await highlighter;
  if (!shiki.getLoadedLanguages().includes(lang)) await shiki.loadLanguage(languages[lang]());
  return shiki
    .codeToTokensBase(text, { lang, theme: 'css-variables' })
    .map((line) => join(line.map((token) => [token.content, roles[token.color ?? ''] ?? 'plain'])));
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
