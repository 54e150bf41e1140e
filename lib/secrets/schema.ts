import 'client-only';
import { truncates } from 'bcryptjs';
import { z } from 'zod';
import { isAgeRecipient, listRecipients } from './age-recipients';
import { type ApiKey, apiKeys } from './keys';
import { couldBeDesHash, recogniseHash } from './recognise-hash';
import type { Secrets } from './secret';

z.config({ jitless: true });

const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;

// A session variable passes through a shell that expands $, ` and "; the services' own keys have none of these.
const keySchema = ({ title }: ApiKey) =>
  z
    .string()
    .max(400, `This is longer than any key of ${title}’s. Copy it again.`)
    .regex(
      /^[A-Za-z0-9_-]*$/,
      `A key of ${title}’s has only letters, digits, “-” and “_”. Copy the key alone, without spaces or quotes.`,
    );

const keysSchema = (keys: readonly ApiKey[]) =>
  z.object(Object.fromEntries(keys.map((key) => [key.id, keySchema(key)])));

/**
 * What a person may type and what never leaves the page. There is no URL key and no request for any of it.
 * @param keys the services whose keys can be typed
 */
export const secretsSchemaFor = (keys: readonly ApiKey[]) =>
  z
    .object({
      /** A password, or the crypt(3) hash of one. */
      password: z.string().superRefine((text, ctx) => {
        const add = (message: string) => ctx.addIssue({ code: 'custom', message });
        if (text === '') return;
        const hash = recogniseHash(text);
        if (hash.kind === 'hash') return;
        if (hash.kind === 'refused') add(hash.message);
        else if (control.test(text)) {
          add(
            'The password holds a control character, which cannot be typed at a login. Type it again.',
          );
        } else if (truncates(text)) {
          add(
            'The password is longer than 72 bytes; bcrypt would ignore the rest. Shorten it, or paste the output of mkpasswd.',
          );
        }
      }),
      passwordAgain: z.string(),
      /** Further age recipients that may open the encrypted files: public, yet nobody else's business. */
      recipient: z
        .string()
        .trim()
        .superRefine(async (text, ctx) => {
          const add = (message: string) => ctx.addIssue({ code: 'custom', message });
          if (/AGE-SECRET-KEY-/i.test(text)) {
            add(
              'This is the private half of an age key. Keep it to yourself, and enter the public one: it begins with “age1”.',
            );
            return;
          }
          const keys = listRecipients(text);
          if (keys.length > 10) add('At most 10 keys.');
          for (const key of keys.slice(0, 10)) {
            if (await isAgeRecipient(key)) continue;
            add(
              'Enter a public age key: “age1” and 58 small letters and digits, several with a space between. Copy it again if it looks right: one letter may be wrong. SSH keys do not work here.',
            );
            return;
          }
        }),
      apiKeys: keysSchema(keys),
    })
    .superRefine((secrets, ctx) => {
      const typed = recogniseHash(secrets.password).kind === 'none';
      if (secrets.password !== '' && typed && secrets.password !== secrets.passwordAgain) {
        ctx.addIssue({
          code: 'custom',
          path: ['passwordAgain'],
          message:
            secrets.passwordAgain === ''
              ? couldBeDesHash(secrets.password)
                ? 'Type the password a second time. If it is a DES hash that you pasted: NixOS cannot check those, so paste what mkpasswd prints.'
                : 'Type the password a second time.'
              : 'The two passwords differ. Type the second one again.',
        });
      }
    });

export const secretsSchema = secretsSchemaFor(apiKeys);

/** What stands in the form of secrets. */
export type SecretAnswers = Secrets<z.output<typeof secretsSchema>>;
