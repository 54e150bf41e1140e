import { createFormControl } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormValues } from '@/components/fields/form-values';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import type { Address } from './address';
import * as rules from './answer-rules';
import { createFormAnswers } from './form-answers';
import { startUp } from './start-up';
import { initialState, type WizardState } from './wizard-state';
// Loaded before, so that no test waits for them on a busy machine.
import './view-memory';
import '@/components/preview/engine';

/** Starts a page that was opened with a query, on a network that may be gone. */
function start(query?: string, original?: string, online = { isThere: true }, asksForPane = false) {
  const network = { asked: 0 };
  const loadRules = async () => {
    network.asked += 1;
    if (!online.isThere) throw new Error('no network');
    return rules;
  };
  const state = createStore<WizardState>({
    ...initialState,
    config: defaultConfig,
    advice: [],
    presets: [],
  });
  const preview = createStore(emptyPreview);
  const form = createFormControl<FormValues>({ defaultValues: structuredClone(defaultConfig) });
  const answers = createFormAnswers({
    fields,
    form,
    state,
    loadRules,
    onEdit: () => {},
  });
  let kept: string | undefined;
  const written: boolean[] = [];
  const address: Address = {
    id: () => 'a',
    opened: () => (query === undefined ? undefined : { query, original, draft: undefined }),
    write: () => written.push(preview.get().shownAlone),
    edited: () => {},
    keepOriginal: (text) => {
      kept = text;
    },
    arrive: () => undefined,
    noticeOtherTab: () => {},
    stop: () => {},
  };
  const showForm = vi.fn();
  const target = new EventTarget();
  vi.stubGlobal('window', target);
  const { ready, end } = startUp({
    address,
    answers,
    state,
    preview,
    loadRules,
    inUse: asksForPane,
    asksForPane,
    announce: () => {},
    showForm,
    prefetch: () => {},
    keepOffline: async () => {},
  });
  return { state, preview, form, network, showForm, target, ready, end, written, kept: () => kept };
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('startUp', () => {
  it.each([undefined, 'v=1&host.name=falcon'])(
    'shows the pane that %s was opened for, above questions whose address is written',
    async (query) => {
      const { preview, written, end } = start(query, undefined, { isThere: true }, true);
      await vi.waitFor(() => expect(preview.get().shownAlone).toBe(true));
      expect(written.length).toBeGreaterThan(0);
      expect(written).not.toContain(true);
      end();
    },
  );

  it('shows the form at once where the defaults are the answers, and loads nothing', async () => {
    const { showForm, network, preview, end } = start();
    expect(showForm).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.asked).toBe(0);
    expect(preview.get().files).toBeUndefined();
    end();
  });

  it('loads the files when somebody begins to use the page', async () => {
    const { target, state, preview, end } = start();
    target.dispatchEvent(new Event('pointermove'));
    await vi.waitFor(() => expect(state.get().complete).toBe(true), 50_000);
    expect(preview.get().files?.has('flake.nix')).toBe(true);
    end();
  });

  it('keeps the form hidden until it holds the answers of the link', async () => {
    const { showForm, form, ready, end } = start('v=1&host.name=falcon');
    expect(showForm).not.toHaveBeenCalled();
    await ready;
    expect(showForm).toHaveBeenCalledTimes(1);
    expect(form.getValues('host.name')).toBe('falcon');
    end();
  });

  it('asks again while the network is away, and says what it waits for', async () => {
    const online = { isThere: false };
    const { state, showForm, ready, end } = start('v=1&host.name=falcon', undefined, online);
    await vi.advanceTimersByTimeAsync(6000);
    expect(state.get().late).toBe(true);
    expect(showForm).not.toHaveBeenCalled();
    online.isThere = true;
    await vi.advanceTimersByTimeAsync(30_000);
    await ready;
    expect(state.get().late).toBe(false);
    expect(showForm).toHaveBeenCalledTimes(1);
    end();
  });

  it('keeps the original of a link that could not be used in full', async () => {
    const { ready, state, kept, end } = start('v=1&host.name=falcon&host.disk=floppy');
    await ready;
    expect(kept()).toBe('v=1&host.name=falcon&host.disk=floppy');
    expect(state.get().originalLink).toBe(kept());
    expect(state.get().linkProblems).toHaveLength(1);
    end();
    // After a reload the address is clean, and the problems are shown once more.
    const again = start('v=1&host.name=falcon', kept());
    await again.ready;
    expect(again.state.get().linkProblems.map(({ path }) => path)).toEqual(['host.disk']);
    again.end();
  });

  it.each(['%', '%zz', '%ff', '%E0%A4%A', '100%25%'])(
    'shows the form whatever a link holds: %s',
    async (odd) => {
      const { ready, showForm, kept, end } = start(`v=1&host.cpus=many&user.gitName=${odd}`);
      await ready;
      expect(showForm).toHaveBeenCalledTimes(1);
      expect(kept()).toBe(`v=1&host.cpus=many&user.gitName=${odd}`);
      end();
    },
  );

  it('keeps no original whose encoded value is a secret', async () => {
    const token = Buffer.from('ghp_16C7e42F292c6912E7710c838347Ae178B4a').toString('base64url');
    const { ready, kept, end } = start(`v=1&user.gitName=~${token}`);
    await ready;
    expect(kept()).toBeUndefined();
    end();
  });

  it('keeps no original that holds a secret', async () => {
    const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
    const { ready, kept, end } = start(`v=1&user.gitName=${token}`);
    await ready;
    expect(kept()).toBeUndefined();
    end();
  });
});
