import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOffline, takeNewVersion } from './keep-offline';

afterEach(() => vi.unstubAllGlobals());

/** A worker of the browser's, which goes from state to state. */
class Worker extends EventTarget {
  state = 'installing';
  readonly heard: unknown[] = [];
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(words: unknown): void {
    this.heard.push(words);
  }
}

class Registration extends EventTarget {
  installing: Worker | undefined;
  waiting: Worker | undefined;
  active: Worker | undefined;
  asked = 0;
  isThere = true;

  constructor(workers: Partial<Pick<Registration, 'installing' | 'waiting' | 'active'>>) {
    super();
    Object.assign(this, workers);
  }

  async update(): Promise<void> {
    this.asked += 1;
    if (!this.isThere) throw new Error('no network');
  }

  /** Another build is found on the server. */
  find(): Worker {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }
}

/** A page, whose browser has this registration or no service workers at all. */
function page(registration?: Registration) {
  const document = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
  const reload = vi.fn();
  const serviceWorker = Object.assign(new EventTarget(), {
    register: vi.fn(async () => registration),
    getRegistration: async () => registration,
  });
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', { location: { reload } });
  vi.stubGlobal('navigator', registration ? { serviceWorker } : {});
  const show = (visibilityState: string) => {
    document.visibilityState = visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { serviceWorker, reload, show };
}

/** Whether a promise has come to an end by now, and to which. */
async function stateOf(promise: Promise<unknown>): Promise<string> {
  const settled = promise.then(
    () => 'kept',
    (error: Error) => error.message,
  );
  await new Promise((turn) => setImmediate(turn));
  return Promise.race([settled, 'waiting']);
}

describe('keeping the pages', () => {
  it('takes until the first worker has everything, and calls that no new version', async () => {
    const first = new Worker();
    const registration = new Registration({ installing: first });
    const { serviceWorker } = page(registration);
    const onNewVersion = vi.fn();
    const keeping = keepOffline(onNewVersion);
    expect(await stateOf(keeping)).toBe('waiting');
    expect(serviceWorker.register).toHaveBeenCalledWith('/service-worker.js');
    registration.installing = undefined;
    registration.waiting = first;
    first.become('installed');
    expect(await stateOf(keeping)).toBe('waiting');
    registration.waiting = undefined;
    registration.active = first;
    first.become('activated');
    expect(await stateOf(keeping)).toBe('kept');
    expect(onNewVersion).not.toHaveBeenCalled();
  });

  it('fails when something could not be fetched, so that it is tried again', async () => {
    const first = new Worker();
    page(new Registration({ installing: first }));
    const keeping = keepOffline(() => {});
    expect(await stateOf(keeping)).toBe('waiting');
    first.become('redundant');
    expect(await stateOf(keeping)).toBe('not everything came');
    page(new Registration({}));
    expect(await stateOf(keepOffline(() => {}))).toBe('not everything came');
  });

  it('is never done where a browser has no service workers', async () => {
    page();
    expect(await stateOf(keepOffline(() => {}))).toBe('waiting');
  });
});

describe('a new version', () => {
  it('calls back when a build waits, be it from before or found while the page is open', async () => {
    page(new Registration({ active: new Worker(), waiting: new Worker() }));
    const before = vi.fn();
    await keepOffline(before);
    expect(before).toHaveBeenCalledOnce();

    const registration = new Registration({ active: new Worker() });
    page(registration);
    const later = vi.fn();
    await keepOffline(later);
    const found = registration.find();
    expect(later).not.toHaveBeenCalled();
    registration.waiting = found;
    found.become('installed');
    expect(later).toHaveBeenCalledOnce();
  });

  it('is looked for when the tab comes into view, and a lost network is no error', async () => {
    const registration = new Registration({ active: new Worker() });
    registration.isThere = false;
    const { show } = page(registration);
    await keepOffline(() => {});
    show('hidden');
    expect(registration.asked).toBe(0);
    show('visible');
    expect(registration.asked).toBe(1);
    // An unhandled rejection would fail the run.
    await new Promise((turn) => setImmediate(turn));
  });

  it('takes over when somebody says so, and the page is loaded once', async () => {
    const waiting = new Worker();
    const { serviceWorker, reload } = page(new Registration({ active: new Worker(), waiting }));
    await takeNewVersion();
    expect(waiting.heard).toEqual(['take over']);
    expect(reload).not.toHaveBeenCalled();
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });
});
