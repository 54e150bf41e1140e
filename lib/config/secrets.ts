import { z } from 'zod';
import { field, oneOf } from './field';

/** The public answer of the secrets step: where secrets go. The secrets themselves: lib/secrets. */
export const secrets = z.strictObject({
  scheme: field(oneOf('Secrets', ['none', 'file', 'agenix']).default('file'), {
    title: 'Where secrets go',
    help: 'What you type below never leaves this page; this says in which form it joins your download.',
    group: 'Scheme',
    options: {
      none: {
        title: 'Nowhere',
        help: 'No secret in the configuration: the installer asks for your password.',
      },
      file: {
        title: 'A file Git ignores',
        help: 'secrets.nix beside the flake. Simple; its values end in the store, which every account of the guest can read.',
      },
      agenix: {
        title: 'Encrypted files (agenix)',
        help: 'Best for real tokens: encrypted in this page, readable only with a key you download apart.',
      },
    },
  }),
});
