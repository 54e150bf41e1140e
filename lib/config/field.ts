import { z } from 'zod';
import { invisibleCharacter } from './invisible';
import { secretProblem } from './secret-shape';

// zod's fast path uses eval, which the Content-Security-Policy of our pages forbids; a server may. Here, because every
// step imports this first: zod tries whether it may when the first object is described.
if ('document' in globalThis) z.config({ jitless: true });

/** Words for one value of a choice. */
export interface OptionText {
  title: string;
  help?: string;
}

/** What a field says of itself beside its rule. `.meta()` carries it; it comes last in a chain. */
export interface FieldMeta {
  title: string;
  help: string;
  /** Fieldset heading inside the step. */
  group: string;
  /** Rarely changed: folded away at first. */
  advanced?: boolean;
  placeholder?: string;
  /** Unit shown behind a number. */
  unit?: string;
  /** Words for the values of a choice, by value. */
  options?: Readonly<Record<string, OptionText>>;
  /** A long list the wizard searches, loaded on demand. */
  list?:
    | 'timeZone'
    | 'locale'
    | 'formatsLocale'
    | 'keyboardLayout'
    | 'keyboardVariant'
    | 'keyboardOptions'
    | 'secondKeyboardLayout'
    | 'secondKeyboardVariant';
  /** A list of ports and ranges of ports. */
  ports?: boolean;
  /** A list drawn from the package catalogue. */
  packages?: boolean;
}

/** Attaches wording to a field; typed, so that no field forgets a title or help. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  return schema.meta(meta as unknown as Record<string, unknown>) as T;
}

// Any control character, line separators included: no reader of ours needs one, several act on them.
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/**
 * Text with a greatest length, which is judged first: no other rule looks at a longer one.
 * @param what how error messages call it, for example `Full name`
 * @param most greatest length in Unicode characters
 */
export function boundedText(what: string, most: number) {
  return z.string({ error: `${what} must be text.` }).max(most, {
    // A pasted secret is named as one. Only its beginning is searched, because a pasted text can be very long.
    error: ({ input }) =>
      secretProblem(String(input).slice(0, 4000)) ?? `${what} can have at most ${most} characters.`,
    abort: true,
  });
}

/**
 * Refuses a value, with one that would do where there is one (the page offers it as a button).
 * @param isRest it may only go on with the entry before it in a list: if that is bad, too, one complaint is enough
 */
export function refuseValue(
  ctx: Pick<z.core.$RefinementCtx, 'addIssue'>,
  message: string,
  suggest?: string,
  isRest = false,
): void {
  const params = { ...(suggest === undefined ? {} : { suggest }), ...(isRest ? { isRest } : {}) };
  ctx.addIssue({
    code: 'custom',
    message,
    ...(Object.keys(params).length === 0 ? {} : { params }),
  });
}

/**
 * Free text on one line: any Unicode but control and invisible characters, and nothing that looks like a secret.
 * @param tidy puts what was typed into its usual form first
 */
export function lineOfText(what: string, most: number, tidy = (text: string) => text) {
  return boundedText(what, most)
    .overwrite(tidy)
    .superRefine((text, ctx) => {
      const secret = secretProblem(text);
      const invisible = invisibleCharacter(text);
      if (secret) refuseValue(ctx, secret);
      else if (control.test(text)) {
        refuseValue(
          ctx,
          `${what} must be one line without control characters. Type it again, or paste it as plain text.`,
        );
      } else if (invisible) {
        refuseValue(
          ctx,
          `${what} contains ${invisible}, which cannot be seen. Type it again, or remove it.`,
        );
      } else if (text !== text.trim()) {
        refuseValue(ctx, `${what} begins or ends with a space. Remove it.`, text.trim());
      }
    });
}

/** A whole number in a range, with an error that names both ends. */
export function wholeNumber(what: string, least: number, most: number, unit = '') {
  const message = `${what} must be a whole number from ${least} to ${most}${unit && ` ${unit}`}.`;
  return z.int({ error: message }).min(least, message).max(most, message);
}

/** One of a few values, with an error that lists them (or some of them, when they are many). */
export function oneOf<const T extends readonly [string, ...string[]]>(what: string, values: T) {
  const shown =
    values.length <= 12
      ? `one of: ${values.map((v) => v || '(empty)').join(', ')}`
      : `a name from the list, for example ${values[0]}`;
  return z.enum(values, {
    error: (issue) => {
      const input =
        typeof issue.input === 'string' && issue.input.length <= 60 ? `“${issue.input}”` : 'This';
      return `${input} is not known. ${what} must be ${shown}.`;
    },
  });
}
