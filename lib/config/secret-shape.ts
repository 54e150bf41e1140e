/**
 * Recognises secrets pasted into public fields, so that they are refused before they can reach a URL.
 * Prefixes: as published by the services themselves (GitHub, Anthropic, OpenAI, Slack, AWS), age and OpenSSH.
 */
const shapes: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/, 'a private key'],
  [/\bAGE-SECRET-KEY-(?:PQ-)?1/i, 'an age identity (a private key)'],
  [/\bPuTTY-User-Key-File-\d/, 'a PuTTY private key'],
  [/\b(?:gh[opsru]_[A-Za-z0-9]{16,}|github_pat_\w{16,})/, 'a GitHub token'],
  [/\bglpat-[\w-]{16,}/, 'a GitLab token'],
  [/\bsk-ant-[\w-]{8,}/, 'an Anthropic API key'],
  [/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,}/, 'an OpenAI API key'],
  [/\bxox[abeprs]-[\w-]{10,}/, 'a Slack token'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\$(?:y|gy|sm3y|7|6|5|1|2[aby])\$[./0-9A-Za-z=,$]{16,}/, 'a password hash'],
];

/**
 * Says what kind of secret a text looks like.
 * @returns for example `a private key`, or undefined when it looks harmless
 */
export function secretShape(text: string): string | undefined {
  return shapes.find(([pattern]) => pattern.test(text))?.[1];
}
