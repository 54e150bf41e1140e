/**
 * Recognises secrets pasted into public fields, so that they are refused before they can reach a URL. About half of
 * one is enough: who types it letter by letter must not leave its first half there. Less would refuse names of
 * people’s machines, such as `sk-bratislava01`. No pattern may look at a character twice for each place it could
 * begin at: a long text would stop the page.
 * Prefixes and lengths: as published by the services themselves and, for the long tail, in GitHub's list of the secrets that
 * it looks for; keys without their first line by what base64 makes of their headers (RFC 5958, RFC 8017, RFC 5915, OpenSSH);
 * JSON Web Tokens by RFC 7519 and RFC 7516.
 */
const shapes: readonly (readonly [pattern: RegExp, what: string])[] = [
  // Also with the dashes that a mail program makes of hyphens, and with SSH2's four.
  [/\bBEGIN\s[A-Z0-9\s]{0,40}PRIVATE\s{1,3}KEY/i, 'a private key'],
  // The beginning of a key without its first line: OpenSSH, PKCS #8 (elliptic, RSA, encrypted), PKCS #1, SEC 1.
  [
    /\b(?:b3BlbnNzaC1rZXktdjE|MC4CAQAwBQYDK2V[uwx]|MI[GH][\w+/]AgEAM|MII[\w+/]{3}IBA(?:DANBg|AK[BC])|MHcCAQEE|MI(?:Gk|Hc)AgEBB)/,
    'a private key',
  ],
  // PKCS #5's name for what a password encrypts, in its three places in base64.
  [/BgkqhkiG9w0BBQ0|CSqGSIb3DQEFD[QRST]|YJKoZIhvcNAQUN/, 'a private key'],
  [/\bAGE-SECRET-KEY-/i, 'an age identity (a private key)'],
  [/\bPuTTY-User-Key-File-\d/, 'a PuTTY private key'],
  [/\bPrivateKey\s{0,3}=\s{0,3}[A-Za-z0-9+/]{12}/i, 'a WireGuard private key'],
  [/\b(?:gh[opsru]_(?:[A-Za-z0-9]{12,}|\d{1,20}_eyJ)|github_pat_\w{8,})/, 'a GitHub token'],
  [/\bgl(?:pat|oas|dt|rtr?|cbt|ptt|ft|imt|agent|soat|ffct|wt)-[\w-]{12,}/, 'a GitLab token'],
  [/\bsk-ant-[a-z]{2,8}\d\d-[\w-]{2,}/, 'an Anthropic API key'],
  [/\bsk-(?:proj|svcacct|admin)-[\w-]{16,}/, 'an OpenAI API key'],
  [/\bsk-(?=[a-z0-9]*[A-Z])(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}/, 'an OpenAI API key'],
  [/\bsk-(?:or-v1-)?[0-9a-f]{16,}/, 'an API key'],
  [
    /\b(?:xox[a-z]-[\w-]{10,}|xoxe\.xox|xapp-\d-[\w-]{10,}|hooks\.slack\.com\/services\/T)/,
    'a Slack token',
  ],
  [/\b(?:AKIA|ABIA|ACCA)[0-9A-Z]{8,}|\bASIA[0-9A-Z]{12,}/, 'an AWS access key'],
  [/\b(?:aws_)?secret_access_key\b/i, 'an AWS access key'],
  [/\b(?:AIza[\w-]{16,}|GOCSPX-[\w-]{8,}|ya29\.[\w-]{12,}|1\/\/0[\w-]{40,})/, 'a Google API key'],
  [/\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{12,}/i, 'an Azure access key'],
  [/\b(?:[rs]k_(?:live|test)_|whsec_)[A-Za-z0-9]{8,}/, 'a Stripe key'],
  [/\b\d{8,10}:AA[\w-]{14,}/, 'a Telegram token'],
  [/\b(?:hf_[A-Za-z]{16,}|npm_[A-Za-z0-9]{16,})/, 'an access token'],
  [/\btskey-(?:auth|api|client|scim|webhook)-[\w-]{8,}/, 'an access token'],
  [
    /\b(?:dckr_(?:pat|oat)_[\w-]{8,}|do[opr]_v1_[0-9a-f]{12,}|shp(?:at|ca|pa|ss)_[0-9a-f]{12,}|(?:sbp|lin_api|figd|glsa|ntn|gsk|r8)_[A-Za-z0-9]{16,})/,
    'an access token',
  ],
  [
    /\b(?:pypi-AgE[\w-]{8,}|ATATT3x[\w-]{8,}|pplx-[A-Za-z0-9]{16,}|SG\.[\w-]{12,24}\.|hv[sbr]\.[\w-]{16,}|dp\.[a-z]{2}\.[\w-]{16,})/,
    'an access token',
  ],
  [/\bSK[0-9a-f]{16,}|\.atlasv1\.[\w-]{8,}/, 'an access token'],
  // A JSON Web Token: its header is base64 of JSON that begins with one of the names of RFC 7515 and 7516.
  [/eyJ(?:hbGciOi|0eXAiOi|raWQiOi|lbmMiOi|jdHkiOi|qa3UiOi|4NXQiOi)/, 'an access token'],
  [/(?<![\w-])eyJ[\w-]{8,}\.eyJ/, 'an access token'],
  [
    /\$(?:y|gy|sm3y|7|6|5|1|2[abxy]|argon2(?:id?|d)|scrypt|pbkdf2[\w-]{0,12}|sha1)\$[./0-9A-Za-z=,$]{6,}/,
    'a password hash',
  ],
  // postgres://ada:secret@host
  [/:\/\/[^\s/@:]{0,80}:[^\s/@]{1,200}@/, 'an address with a password'],
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
