import { createFormControl } from 'react-hook-form';
import { afterEach, expect, it, vi } from 'vitest';
import type { FormValues } from '@/components/fields/form-values';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { keyIds } from '@/lib/secrets/keys';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { hide } from '@/lib/secrets/secret';
import { askDownload } from './ask-download';
import { createWizard } from './create-wizard';
import { type Session, startSession } from './session';
import { blankSecrets, holdsSecrets, type Wizard } from './wizard-context';

let running: Session | undefined;
afterEach(() => {
  running?.end();
  running = undefined;
  vi.unstubAllGlobals();
});

/**
 * What a browser is to a session: an address with a history, events, and whether there is a network.
 * @param typed what stood in the form before the session was there
 * @param before what the document before this one left: the state of the entry, and the storage; or the page, a key
 */
function open(
  href: string,
  typed: { hostName?: string } = {},
  before: { entry?: unknown; kept?: ReadonlyMap<string, string>; lastKey?: object } = {},
) {
  const location = new URL(href, 'http://localhost');
  const history = {
    state: before.entry ?? (null as unknown),
    replaceState: (state: unknown, _: string, to: string) => {
      history.state = state;
      location.href = new URL(to, location).href;
    },
  };
  const window = Object.assign(new EventTarget(), {
    location,
    history,
    lastKey: before.lastKey,
  });
  const document = Object.assign(new EventTarget(), {
    // Nobody points at anything.
    documentElement: {
      dataset: {} as Record<string, string>,
      matches: () => false,
      style: { getPropertyValue: () => '' },
    },
    visibilityState: 'visible',
    getElementById: () => null,
    activeElement: null,
  });
  const kept = new Map<string, string>(before.kept);
  const navigator = { onLine: true };
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('history', history);
  vi.stubGlobal('location', location);
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });

  const form = createFormControl<FormValues>({ defaultValues: structuredClone(defaultConfig) });
  const secrets = createFormControl<SecretAnswers>({ defaultValues: blankSecrets(keyIds()) });
  // As a page does: until somebody listens, react-hook-form gives the defaults.
  secrets.subscribe({ formState: { values: true }, callback: () => {} });
  const { wizard, connect, spoken } = createWizard(
    fields,
    { config: defaultConfig, advice: [], presets: [] },
    form as unknown as Wizard['form'],
    secrets as unknown as Wizard['secrets'],
  );
  if (typed.hostName) form.setValue('host.name', typed.hostName);
  const pushed: string[] = [];
  const session = startSession(
    wizard,
    { push: (to) => void pushed.push(to), prefetch: () => {} },
    false,
  );
  connect(session);
  running = session;
  return { wizard, session, pushed, spoken, window, document, navigator, location, history, kept };
}

/** Sends an event as the browser does. @returns whether somebody objected */
function send(target: EventTarget, name: string): boolean {
  return !target.dispatchEvent(new Event(name, { cancelable: true }));
}

it('goes to a page without the answers in its address, and that page is arrived at once', async () => {
  const { session, pushed, wizard } = open('/host', { hostName: 'falcon' });
  await session.go('/user#user.name');
  expect(pushed).toEqual(['/user#user.name']);
  expect(wizard.state.get().fromReview).toBeUndefined();
  expect([session.takeArrival(), session.takeArrival()]).toEqual([true, false]);
});

it('knows which answer somebody came from Review to change', async () => {
  const { session, pushed, wizard } = open('/review');
  await session.go('/host#host.openPorts');
  expect(pushed).toEqual(['/host#host.openPorts']);
  expect(wizard.state.get().fromReview).toBe('host.openPorts');
});

it('stays without a network while the other pages have not loaded, and says so', async () => {
  const { session, pushed, spoken, navigator, wizard } = open('/host');
  navigator.onLine = false;
  await session.go('/user');
  expect([pushed, session.takeArrival()]).toEqual([[], false]);
  expect(spoken.get().text).toBe('You are offline, and the other pages have not loaded yet.');
  wizard.state.set({ complete: true });
  await session.go('/user');
  expect(pushed).toEqual(['/user']);
});

it('keeps a wish for the zip until Review is there, when that is asked for on another page', async () => {
  const { document, pushed, wizard } = open('/host');
  wizard.state.set({ dialog: 'keys' });
  const keys = { key: 'Enter', ctrlKey: true, shiftKey: true };
  document.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), keys));
  await expect.poll(() => pushed).toEqual(['/review']);
  expect(wizard.state.get()).toMatchObject({ dialog: undefined, downloadAsked: true });
});

it('downloads nothing where somebody goes to Review in the usual way', async () => {
  const { pushed, wizard } = open('/host');
  await wizard.go('/review');
  expect([pushed, wizard.state.get().downloadAsked]).toEqual([['/review'], false]);
});

it('presses the button of Review where that is the page, and goes nowhere', async () => {
  const { document, pushed, wizard } = open('/review');
  let presses = 0;
  const click = () => {
    presses += 1;
  };
  document.getElementById = ((id: string) =>
    id === 'download' ? { click } : null) as typeof document.getElementById;
  await askDownload(wizard);
  expect([presses, pushed, wizard.state.get().downloadAsked]).toEqual([1, [], false]);
});

it.each([
  ['to another page', (s: ReturnType<typeof open>) => s.session.go('/user')],
  ['back', (s: ReturnType<typeof open>) => void send(s.window, 'popstate')],
])('downloads nothing where somebody goes %s meanwhile', async (_, leave) => {
  const opened = open('/host');
  await askDownload(opened.wizard);
  await leave(opened);
  await opened.wizard.go('/review');
  expect(opened.wizard.state.get().downloadAsked).toBe(false);
});

it('downloads nothing later where the way to Review is not open without a network', async () => {
  const { navigator, pushed, wizard } = open('/host');
  navigator.onLine = false;
  await askDownload(wizard);
  expect(pushed).toEqual([]);
  navigator.onLine = true;
  await wizard.go('/review');
  expect([pushed, wizard.state.get().downloadAsked]).toEqual([['/review'], false]);
});

/** A text of answers as it stands in the box, edited and not applied. */
const edited = (text: string, how: { isForeign?: boolean; holdsSecret?: boolean } = {}) => ({
  answersText: { text, since: '', isForeign: false, holdsSecret: false, ...how },
});

it('applies the text of answers that is being edited before it downloads', async () => {
  const { pushed, wizard } = open('/host', { hostName: 'falcon' });
  await wizard.flush();
  wizard.preview.set(edited('{ "host": { "name": "kestrel" } }'));
  await askDownload(wizard);
  expect(wizard.state.get().config.host.name).toBe('kestrel');
  expect(wizard.state.get().changeNotice?.title).toBe('The text changed');
  expect(wizard.preview.get().answersText).toBeUndefined();
  expect([pushed, wizard.state.get().downloadAsked]).toEqual([['/review'], true]);
});

it.each([
  ['is not valid', edited('{ "host": { "name": "dev_vm" } }')],
  ['holds a secret', edited('', { holdsSecret: true })],
])('downloads nothing and shows the text where it %s', async (_, text) => {
  const { wizard, pushed, document } = open('/host', { hostName: 'falcon' });
  await wizard.flush();
  document.getElementById = ((id: string) =>
    id === 'show-files'
      ? { checkVisibility: () => false }
      : null) as typeof document.getElementById;
  wizard.preview.set(text);
  await askDownload(wizard);
  expect([pushed, wizard.state.get().downloadAsked]).toEqual([[], false]);
  expect(wizard.state.get().config.host.name).toBe('falcon');
  const wanted = { tab: 'answers', answersView: 'text', textWanted: true };
  expect(wizard.preview.get()).toMatchObject({ ...wanted, ...text });
});

const sshKey = (who: string) =>
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1 ${who}`;

it('lets Review ask before the download whose the SSH keys are that a text brought', async () => {
  const { wizard, pushed, spoken } = open('/host');
  await wizard.flush();
  // Its names are written as no search for them would find.
  const file = `{ "user": { "ssh\\u004beys": ["${sshKey('eve')}"] } }`;
  wizard.preview.set(edited(file, { isForeign: true }));
  await askDownload(wizard);
  expect(wizard.state.get().foreignKeys).toEqual([sshKey('eve')]);
  expect([pushed, wizard.state.get().downloadAsked]).toEqual([['/review'], false]);
  expect(spoken.get().text).toContain('Nothing was downloaded yet');
  // Of what was answered before, and of what was typed, it was asked or need not be.
  wizard.preview.set(edited(file.replace(']', `, "${sshKey('own').replace('IJ5', 'IJ6')}"]`)));
  await askDownload(wizard);
  expect(wizard.state.get().config.user.sshKeys).toHaveLength(2);
  expect(wizard.state.get().foreignKeys).toEqual([sshKey('eve')]);
  expect(wizard.state.get().downloadAsked).toBe(true);
});

it('says that a change was undone', async () => {
  const { wizard, spoken } = open('/host');
  await wizard.flush();
  await wizard.setAnswers('A test', [{ path: 'host.cpus', to: 6 }]);
  wizard.undo();
  expect(wizard.state.get().config.host.cpus).toBe(defaultConfig.host.cpus);
  expect(spoken.get().text).toBe('The last change is undone.');
});

/** Drops something on the page. @returns whether the page kept the browser from opening it */
function drop(window: EventTarget, types: readonly string[], target: object = {}, isTaken = false) {
  const event = new Event('drop', { cancelable: true });
  Object.defineProperty(event, 'target', { value: target });
  if (isTaken) event.preventDefault();
  window.dispatchEvent(Object.assign(event, { dataTransfer: { types } }));
  return event.defaultPrevented;
}

it('keeps the page where a file is dropped, and says that nothing was opened', () => {
  const { window, wizard } = open('/host');
  const said = () => wizard.state.get().dialog;
  expect([drop(window, ['text/plain']), said()]).toEqual([false, undefined]);
  expect([drop(window, ['Files'], { matches: () => true }), said()]).toEqual([false, undefined]);
  // By a frame that takes files; and a picture of a page.
  expect([drop(window, ['Files'], {}, true), said()]).toEqual([true, undefined]);
  expect([drop(window, ['text/html', 'Files']), said()]).toEqual([true, undefined]);
  expect([drop(window, ['Files']), said()]).toEqual([true, 'dropped']);
});

it('takes what was typed before it was there for an edit like any other', async () => {
  const { session, location, kept } = open('/host', { hostName: 'falcon' });
  await session.flush();
  expect(kept.get('drafts')).toContain('host.name=falcon');
  expect(location.search).toBe('?v=1&host.name=falcon');
});

it('has after a reload what was typed in the moment before it', async () => {
  const first = open('/host', { hostName: 'falcon' });
  await first.session.flush();
  const entry = structuredClone(first.history.state) as { at: number };
  // The draft is kept as the page is left; a browser does not keep the address of that moment.
  const [draft] = JSON.parse(first.kept.get('drafts') ?? '[]');
  const later = { ...draft, query: 'v=1&host.name=kestrel', at: entry.at + 200 };
  first.session.end();
  const kept = new Map([['drafts', JSON.stringify([later])]]);
  const { session, location, wizard } = open('/host?v=1&host.name=falcon', {}, { entry, kept });
  await session.flush();
  expect(wizard.state.get().config.host.name).toBe('kestrel');
  expect(location.search).toBe('?v=1&host.name=kestrel');
});

it('objects to leaving only while something would be lost', async () => {
  const { window, wizard } = open('/secrets');
  expect(send(window, 'beforeunload')).toBe(false);
  wizard.secrets.setValue('password', hide('correct horse'));
  expect(send(window, 'beforeunload')).toBe(true);
  wizard.forgetSecrets();
  expect(send(window, 'beforeunload')).toBe(false);
  wizard.state.set({ unkept: true });
  expect(send(window, 'beforeunload')).toBe(true);
  wizard.state.set({ unkept: false });
  wizard.preview.set(edited('{ "host": {'));
  expect(send(window, 'beforeunload')).toBe(true);
  wizard.preview.set({ answersText: undefined });
  expect(send(window, 'beforeunload')).toBe(false);
});

it('holds no secret once the page is put away, and hears nothing once it has ended', () => {
  const { window, wizard, session } = open('/secrets');
  const type = () => wizard.secrets.setValue('password', hide('correct horse'));
  type();
  send(window, 'pagehide');
  expect(holdsSecrets(wizard.secrets.getValues())).toBe(false);
  type();
  session.end();
  expect(holdsSecrets(wizard.secrets.getValues())).toBe(false);
  type();
  expect(send(window, 'beforeunload')).toBe(false);
  send(window, 'pagehide');
  expect(holdsSecrets(wizard.secrets.getValues())).toBe(true);
});

it('drops the problems of a link, with the link itself', async () => {
  const { session, wizard, location, history } = open('/host?v=1&host.name=falcon&host.cpus=900');
  await session.flush();
  expect(wizard.state.get().linkProblems.map(({ path }) => path)).toEqual(['host.cpus']);
  expect(wizard.state.get().originalLink).toContain('host.cpus=900');
  expect(JSON.stringify(history.state)).toContain('host.cpus=900');
  session.dismissLinkProblems();
  expect(JSON.stringify(history.state)).not.toContain('host.cpus');
  expect(wizard.state.get()).toMatchObject({ linkProblems: [], originalLink: undefined });
  expect(location.search).toBe('?v=1&host.name=falcon');
});

it('does what a key asked for on this page before the session was there', async () => {
  const alt3 = { key: '3', code: 'Digit3', altKey: true };
  const event = Object.assign(new Event('keydown', { cancelable: true }), alt3);
  for (const [pathname, timeStamp, to] of [
    ['/host', performance.now(), ['/secrets']],
    ['/user', performance.now(), []],
    ['/host', performance.now() - 60_000, []],
  ] as const) {
    Object.defineProperty(event, 'timeStamp', { value: timeStamp, configurable: true });
    const { pushed, session, window } = open('/host', {}, { lastKey: { event, pathname } });
    await session.flush();
    await new Promise((resolve) => setTimeout(resolve));
    expect(pushed).toEqual(to);
    // From here on the session hears keys itself, and nothing keeps one.
    expect(window.lastKey).toBeNull();
    session.end();
    expect(window.lastKey).toBeUndefined();
  }
});

it('shows what is wrong with a question that was left once nothing is pressed', async () => {
  const { session, wizard, document } = open('/host', { hostName: 'Bad Name' });
  await session.flush();
  const error = () => wizard.form.control._formState.errors.host;
  document.dispatchEvent(new Event('pointerdown'));
  session.leave('host.name');
  await session.flush();
  expect(error()).toBeUndefined();
  document.dispatchEvent(new Event('pointerup'));
  await expect.poll(error).toBeDefined();
});

it('shows what is wrong elsewhere once nothing is pressed, too', async () => {
  const { session, document } = open('/host', {});
  let shown = 0;
  document.dispatchEvent(new Event('pointerdown'));
  session.leave('password', () => {
    shown += 1;
  });
  await session.flush();
  expect(shown).toBe(0);
  document.dispatchEvent(new Event('pointerup'));
  await expect.poll(() => shown).toBe(1);
});
