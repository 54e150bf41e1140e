// The head of the lists that are tried first, as published after breaches.
const common = new Set(
  (
    '123456 123456789 12345678 password qwerty qwerty123 111111 12345 secret 1234567890 1234567 abc123 ' +
    'password1 iloveyou 000000 letmein welcome admin dragon monkey football nixos changeme passw0rd'
  ).split(' '),
);

export interface Strength {
  level: 'weak' | 'fair' | 'good';
  words: string;
}

/**
 * A rough word on a password: length counts, variety helps, the best known ones are weak.
 * A guess, not a gate: the guest's owner decides.
 */
export function passwordStrength(password: string): Strength {
  if (common.has(password.toLowerCase())) {
    return { level: 'weak', words: 'One of the passwords that are tried first.' };
  }
  const length = [...password].length;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((k) => k.test(password));
  if (length < 8 || new Set(password).size < 5) {
    return { level: 'weak', words: 'Short: twelve characters or more are better.' };
  }
  if (length >= 16 || (length >= 12 && kinds.length >= 2)) {
    return { level: 'good', words: 'Good: long enough to be hard to guess.' };
  }
  return { level: 'fair', words: 'Fair. A few characters more make it good.' };
}
