'use client';

import { Fragment, useEffect } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { useLoaded } from '@/components/load';
import { useStore } from '@/components/store';
import { toolClass } from '@/components/ui/button';
import { describedBy, FieldFrame } from '@/components/ui/field-frame';
import { Icon } from '@/components/ui/icon';
import { SecretInput } from '@/components/ui/secret-input';
import { useWizard } from '@/components/wizard/session/wizard-context';
import { useAllQuestions } from '@/components/wizard/steps/all-questions';
import { apiKeys } from '@/lib/secrets/keys';
import { isBlank, reveal } from '@/lib/secrets/secret';
import { cancelHashing } from './cancel-hashing';
import { Section } from './section';
import { useSecret } from './use-secret';

/** What judges a typed password, needed once there is one. */
const loadJudges = async () => {
  const [{ passwordStrength }, { recogniseHash }] = await Promise.all([
    import('@/lib/secrets/password-strength'),
    import('@/lib/secrets/recognise-hash'),
  ]);
  return { passwordStrength, recogniseHash };
};
type Judges = Awaited<ReturnType<typeof loadJudges>>;

// Loaded when needed, because each is shown for one answer only, which is not the default.
const loadNothingToType = async () => (await import('./nothing-to-type')).NothingToType;
const loadRecipientField = async () => (await import('./recipient-field')).RecipientField;

/** What never leaves the page: password, API keys. */
export function SecretsFields() {
  const { form } = useWizard();
  const scheme = String(useWatch({ control: form.control, name: 'secrets.scheme' }));
  const NothingToType = useLoaded(loadNothingToType, scheme === 'none');
  const RecipientField = useLoaded(loadRecipientField, scheme === 'agenix');
  if (scheme === 'none') return NothingToType && <NothingToType />;
  return (
    <>
      <p className="no-js mt-8 text-muted">
        Typing secrets needs JavaScript, because they may not leave this page. Without it, copy{' '}
        <code>secrets.nix.example</code> in your download to <code>secrets.nix</code> and fill it
        in.
      </p>
      <div className="needs-js">
        <p className="mt-6 max-w-prose text-muted">
          What you type here is never kept: after a reload or a download, type it again.
        </p>
        <Section title="Password">
          <Password />
        </Section>
        <ApiKeys scheme={scheme} />
        {scheme === 'agenix' && (
          <Section title="Encryption">
            <div className="grid">{RecipientField && <RecipientField />}</div>
          </Section>
        )}
      </div>
    </>
  );
}

/** Keys of services, folded: few need them. */
function ApiKeys({ scheme }: { scheme: string }) {
  const isAll = useAllQuestions();
  const { secrets } = useWizard();
  const { errors } = useFormState({ control: secrets.control, name: 'apiKeys' });
  const isTyped = Object.values(secrets.getValues('apiKeys')).some((key) => !isBlank(key));
  return (
    <details
      data-fold
      open={isAll || isTyped || errors.apiKeys !== undefined || undefined}
      className="group mt-8 border-y border-line"
    >
      <summary className="flex min-h-13 items-center gap-3 py-2.5 hover:text-accent">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 text-muted transition-transform group-open:rotate-0"
        />
        <h2 className="shrink-0 font-semibold">API keys</h2>
        <span className="text-sm text-muted">Optional</span>
      </summary>
      <div className="pt-2 pb-4">
        <p className="mb-5 max-w-prose text-muted">
          They become{' '}
          {apiKeys.map(({ id, variable }, index) => (
            <Fragment key={id}>
              {index > 0 && (index === apiKeys.length - 1 ? ' and ' : ', ')}
              <code className="font-mono text-sm">{variable}</code>
            </Fragment>
          ))}{' '}
          in your session. Each may stay empty.
          {scheme === 'file' &&
            ' With this choice every account of the VM can read them. For keys that cost money, choose “Encrypted”.'}
        </p>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {apiKeys.map(({ id, title }) => (
            <ApiKey key={id} name={`apiKeys.${id}`} title={`${title} API key`} />
          ))}
        </div>
      </div>
    </details>
  );
}

/** The password, typed twice; its hash is made at once. */
export function Password() {
  const { vault, secrets, leave } = useWizard();
  const first = useSecret('password');
  const second = useSecret('passwordAgain');
  const password = reveal(first.field.value);
  const again = reveal(second.field.value);
  const judges = useLoaded(loadJudges, password !== '');
  const pasted = judges?.recogniseHash(password).kind === 'hash';

  useEffect(() => vault.set({ hasPassword: password !== '' }), [password, vault]);
  // As soon as both agree the hash is made, so that the download need not wait for it.
  useEffect(() => {
    cancelHashing(vault);
    if (password === '' || (!pasted && password !== again)) return;
    const makeHash = async () => {
      if (await secrets.trigger(['password', 'passwordAgain'])) {
        // Where this fails, the download hashes the password itself.
        import('./hashing')
          .then(({ hashFor }) => {
            // It may have been forgotten or changed meanwhile.
            const { password: now } = secrets.getValues();
            if (reveal(now) === password) return hashFor(now, vault);
          })
          .catch(() => {});
      }
    };
    const timer = setTimeout(() => leave('password', () => void makeHash()), 300);
    return () => clearTimeout(timer);
  }, [password, again, pasted, vault, secrets, leave]);

  return (
    <>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <FieldFrame
          id="password"
          title="Password"
          help="Your login password, also for sudo. You can also paste a hash from mkpasswd."
          error={first.error}
          note={
            <StrengthNote
              password={password}
              pasted={pasted}
              hidden={!!first.error}
              judges={judges}
            />
          }
        >
          <SecretInput
            id="password"
            label="Password"
            value={password}
            onChange={first.field.onChange}
            onBlur={first.field.onBlur}
            inputRef={first.field.ref}
            describedBy={describedBy('password', first.error)}
            invalid={first.error !== undefined}
          />
        </FieldFrame>
        <FieldFrame
          id="passwordAgain"
          title="Password again"
          help={pasted ? 'Not needed: a hash was pasted.' : 'The same once more.'}
          error={pasted ? undefined : second.error}
        >
          <SecretInput
            id="passwordAgain"
            label="Password again"
            value={again}
            onChange={second.field.onChange}
            onBlur={second.field.onBlur}
            inputRef={second.field.ref}
            describedBy={describedBy('passwordAgain', second.error)}
            invalid={second.error !== undefined}
            disabled={pasted}
          />
        </FieldFrame>
      </div>
      <HashLine />
    </>
  );
}

function StrengthNote({
  password,
  pasted,
  hidden,
  judges,
}: {
  password: string;
  pasted: boolean;
  hidden: boolean;
  judges: Judges | undefined;
}) {
  if (hidden) return null;
  if (password === '') {
    return <p className="text-muted">Empty: the installer asks for one.</p>;
  }
  if (pasted) return <p className="text-muted">A password hash. It is taken as it is.</p>;
  if (!judges) return null;
  const { level, words } = judges.passwordStrength(password);
  return (
    <p className={level === 'weak' ? 'text-warn' : 'text-muted'} data-strength={level}>
      {words}
    </p>
  );
}

function HashLine() {
  const { vault } = useWizard();
  const state = useStore(vault, (s) => s.hash);
  return (
    <div className="mt-2 flex min-h-12 items-center gap-3 rounded-md bg-sunken px-4 py-2 text-sm">
      <Icon name="lock" className="size-4 text-muted" />
      <div role="status" className="min-w-0 flex-1">
        {state.status === 'none' && (
          <span className="text-muted">
            Only a hash of the password is written, made here in your browser.
          </span>
        )}
        {state.status === 'working' && 'Hashing the password …'}
        {state.status === 'failed' && (
          <span className="text-danger">The password could not be hashed: {state.message}</span>
        )}
        {state.status === 'ready' && (
          <span className="flex flex-wrap gap-x-2">
            {state.recognised ? 'Taken as it is:' : 'What will be written:'}
            <code className="min-w-0 truncate font-mono">{reveal(state.hash).slice(0, 18)}…</code>
          </span>
        )}
      </div>
      {state.status === 'working' && (
        <>
          <progress
            value={state.progress}
            max={1}
            aria-label="Hashing"
            className="h-1.5 w-24 accent-accent"
          />
          <button
            type="button"
            className={toolClass}
            onClick={() => {
              cancelHashing(vault);
              // The button goes; the focus stays at the password.
              document.getElementById('password')?.focus();
            }}
          >
            Cancel
          </button>
        </>
      )}
    </div>
  );
}

function ApiKey({ name, title }: { name: `apiKeys.${string}`; title: string }) {
  const { field, error } = useSecret(name);
  return (
    <FieldFrame id={name} title={title} help="Letters, digits, “-” and “_” only." error={error}>
      <SecretInput
        id={name}
        label={title}
        value={reveal(field.value)}
        onChange={(text) => field.onChange(text.trim())}
        onBlur={field.onBlur}
        inputRef={field.ref}
        describedBy={describedBy(name, error)}
        invalid={error !== undefined}
      />
    </FieldFrame>
  );
}
