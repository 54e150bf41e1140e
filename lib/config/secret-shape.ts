/**
 * Recognises secrets pasted into public fields, so that they are refused before they can reach a URL. About half of
 * one is enough: who types it letter by letter must not leave its first half there. Less would refuse names of
 * people’s machines, such as `sk-bratislava01`. No pattern may look at a character twice for each place it could
 * begin at: a long text would stop the page.
 * Prefixes and lengths: as published by the services themselves (GitHub, GitLab, Anthropic, OpenAI, Slack, AWS,
 * Google, Hugging Face, npm, Tailscale), age and OpenSSH; a JSON Web Token by RFC 7519.
 */
const shapes: readonly (readonly [pattern: RegExp, what: string])[] = [
  // The second is the beginning of an OpenSSH key without its first line.
  [/-----BEGIN [A-Z0-9 ]*PRIVATE KEY|\bb3BlbnNzaC1rZXktdjE/, 'a private key'],
  [/\bAGE-SECRET-KEY-/i, 'an age identity (a private key)'],
  [/\bPuTTY-User-Key-File-\d/, 'a PuTTY private key'],
  [/\b(?:gh[opsru]_[A-Za-z0-9]{12,}|github_pat_\w{8,})/, 'a GitHub token'],
  [/\bglpat-[\w-]{12,}/, 'a GitLab token'],
  [/\bsk-ant-[a-z]{2,8}\d\d-[\w-]{2,}/, 'an Anthropic API key'],
  [/\bsk-(?:proj|svcacct|admin)-[\w-]{16,}/, 'an OpenAI API key'],
  [/\bsk-(?=[a-z0-9]*[A-Z])(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}/, 'an OpenAI API key'],
  [/\bxox[abeprs]-[\w-]{10,}/, 'a Slack token'],
  [/\bAKIA[0-9A-Z]{8,}/, 'an AWS access key'],
  [/\bAIza[\w-]{16,}/, 'a Google API key'],
  [/\b(?:hf_[A-Za-z]{16,}|npm_[A-Za-z0-9]{16,})/, 'an access token'],
  [/\btskey-(?:auth|api|client|scim|webhook)-[\w-]{8,}/, 'an access token'],
  [/(?<![\w-])eyJ[\w-]{8,}\.eyJ/, 'an access token'],
  [/\$(?:y|gy|sm3y|7|6|5|1|2[aby])\$[./0-9A-Za-z=,$]{6,}/, 'a password hash'],
];

/**
 * Says what kind of secret a text looks like.
 * @returns for example `a private key`, or undefined when it looks harmless
 */
export function secretShape(text: string): string | undefined {
  return shapes.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * The words that refuse a secret in a public field.
 * @returns a sentence, or undefined when the text looks harmless
 */
export function secretProblem(text: string): string | undefined {
  const secret = secretShape(text);
  return (
    secret &&
    `This looks like ${secret}. It must not be in a link: remove it here. If it has been shared, revoke it.`
  );
}
