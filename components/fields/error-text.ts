import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** The first message below a path of react-hook-form's errors; items of a list say which one they are. */
export function errorText(errors: object, path: string): string | undefined {
  const at = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], errors);
  return messageIn(at);
}

/**
 * The message a form holds for a path at this moment. `formState` would give the one of the last time that it drew.
 * @param form what useForm gives
 */
export function currentError<T extends FieldValues>(
  form: UseFormReturn<T>,
  path: FieldPath<T>,
): string | undefined {
  return messageIn(form.getFieldState(path).error);
}

function messageIn(node: unknown): string | undefined {
  if (node === null || typeof node !== 'object') return undefined;
  const { message, root } = node as { message?: unknown; root?: { message?: unknown } };
  if (typeof message === 'string') return message;
  if (typeof root?.message === 'string') return root.message;
  if (!Array.isArray(node)) return undefined;
  const bad = node.findIndex((item) => messageIn(item) !== undefined);
  if (bad === -1) return undefined;
  const text = messageIn(node[bad]);
  return node.length > 1 ? `${ordinal(bad + 1)}: ${text}` : text;
}

function ordinal(position: number): string {
  return `Entry ${position}`;
}
