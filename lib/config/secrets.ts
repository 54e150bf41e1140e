import { z } from 'zod';
import { field, oneOf } from './field';

/** The public answer of the secrets step: where secrets go. The secrets themselves: lib/secrets. */
export const secrets = z.strictObject({
  scheme: field(oneOf('Secrets', ['none', 'file', 'agenix']).default('file'), {
    title: 'Password and keys',
    help: 'How your password and API keys reach the VM. What you type below never leaves this page.',
    group: 'Scheme',
    options: {
      none: {
        title: 'Ask during install',
        help: 'The configuration holds nothing secret. The installer asks for your password.',
      },
      file: {
        title: 'Plain file secrets.nix',
        help: 'Simple. Git ignores the file, but every account of the VM can read what is in it.',
      },
      agenix: {
        title: 'Encrypted (agenix)',
        help: 'Best for API keys that cost money. This page encrypts them. You also save key.txt, which decrypts them.',
      },
    },
  }),
});
