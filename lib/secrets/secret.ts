import 'client-only';

declare const hidden: unique symbol;

/**
 * A text that must not leave the page. The compiler takes it for a symbol, though it is a string: nothing that
 * writes an address, a request or a storage accepts it, and neither `+` nor a template string does.
 */
export type Secret = symbol & { readonly [hidden]: true };

/** The same shape with every text a secret. */
export type Secrets<T> = T extends string ? Secret : { readonly [K in keyof T]: Secrets<T[K]> };

/** Marks a text as a secret, from the moment it is typed or made. */
export function hide(text: string): Secret {
  return text as unknown as Secret;
}

/** The text of a secret: for its own field, its check, its hash and its file, and for nothing else. */
export function reveal(secret: Secret): string {
  return secret as unknown as string;
}

/** Secrets by the id of their service. */
export type KeySecrets = Readonly<Record<string, Secret>>;

/**
 * No key typed.
 * @param ids of the services
 */
export function blankKeys(ids: readonly string[]): KeySecrets {
  return Object.fromEntries(ids.map((id) => [id, hide('')]));
}

/** Whether nothing was typed. */
export function isBlank(secret: Secret): boolean {
  return reveal(secret) === '';
}
