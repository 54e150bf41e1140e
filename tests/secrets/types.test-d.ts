/**
 * What the compiler refuses: secrets handed to anything that writes an address, a request or a storage. Nothing here runs:
 * the test is `tsc` itself, to which an `@ts-expect-error` that is not needed any more is an error. `npm run check` and the
 * layer “types” of `npm test` start it.
 */
import type { generate as generateOnServerAction } from '@/app/actions';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import { topFolder } from '@/lib/archive/top-folder';
import { archiveUrl } from '@/lib/archive-url';
import { answersOf } from '@/lib/config/answers';
import { decodeQuery, encodeQuery } from '@/lib/config/url';
import { generate, wizardLink } from '@/lib/generate';
import { fetchCommands } from '@/lib/next-steps/fetch-commands';
import type { FinishedSecrets, SealedSecrets } from '@/lib/secrets/encrypt-secrets';
import type { SecretAnswers } from '@/lib/secrets/schema';
import type { Secret } from '@/lib/secrets/secret';

type Secrets = SecretAnswers | FinishedSecrets | SealedSecrets | Secret;

/** Never called: it is there to be compiled. */
function neverCompiles(
  secrets: Secrets,
  wizard: Wizard,
  socket: WebSocket,
  generateOnServer: typeof generateOnServerAction,
): void {
  // What makes an address or a file of the public answers.
  // @ts-expect-error
  encodeQuery(secrets);
  // @ts-expect-error
  decodeQuery(secrets);
  // @ts-expect-error
  wizardLink(secrets);
  // @ts-expect-error
  answersOf(secrets);
  // @ts-expect-error
  generate(secrets);
  // @ts-expect-error
  archiveUrl('https://example.org', secrets);
  // @ts-expect-error
  fetchCommands('https://example.org', secrets, 'guest');
  // @ts-expect-error
  topFolder(secrets);

  // The one way to the server that a page has.
  // @ts-expect-error
  generateOnServer(secrets);

  // What moves the wizard, and with it the address.
  // @ts-expect-error
  wizard.go(secrets);
  // @ts-expect-error
  wizard.announce(secrets);
  // @ts-expect-error
  wizard.state.set({ query: secrets });
  // @ts-expect-error
  wizard.state.set({ config: secrets });

  // What the browser offers to send and to keep.
  // @ts-expect-error
  fetch(secrets);
  // @ts-expect-error
  fetch('/', { body: secrets });
  // @ts-expect-error
  fetch('/', { headers: { secret: secrets } });
  // @ts-expect-error
  navigator.sendBeacon('/', secrets);
  // @ts-expect-error
  socket.send(secrets);
  // @ts-expect-error
  localStorage.setItem('secrets', secrets);
  // @ts-expect-error
  sessionStorage.setItem('secrets', secrets);
  // @ts-expect-error
  caches.open('secrets').then((cache) => cache.put('/', secrets));
  // @ts-expect-error
  history.replaceState(null, '', secrets);
  // @ts-expect-error
  location.assign(secrets);
  // @ts-expect-error
  window.name = secrets;
  // @ts-expect-error
  navigator.clipboard.writeText(secrets);
}

/** One secret alone is no string either, so that it cannot be put together with something else first. */
function neverCompilesAlone({ password, apiKeys }: SecretAnswers, { identity }: SealedSecrets) {
  // @ts-expect-error
  fetch(`/?${password}`);
  // @ts-expect-error
  localStorage.setItem('key', apiKeys.anthropic);
  // @ts-expect-error
  history.pushState(null, '', apiKeys.openai);
  // @ts-expect-error
  document.title = `${identity}`;
  // @ts-expect-error
  encodeURIComponent(password);
  // @ts-expect-error
  new URLSearchParams({ password });
  // @ts-expect-error
  new Blob([identity]);
}

export type { neverCompiles, neverCompilesAlone };
