/**
 * Whether a path is a question's own, or that of an entry of its list, as in `user.sshKeys.0`.
 * A question whose name only begins like the other's is another one: `host.diskGiB` is not of `host.disk`.
 */
export function isOfQuestion(path: string, question: string): boolean {
  return `${path}.`.startsWith(`${question}.`);
}

/** The question that a problem is about. */
export function questionOf<F extends { path: string }>(
  fields: readonly F[],
  path: string,
): F | undefined {
  return fields.find((field) => isOfQuestion(path, field.path));
}
