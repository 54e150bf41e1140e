import { createFormControl } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FormValues, getAt } from '@/components/fields/form-values';
import { createStore } from '@/components/store';
import { fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import * as rules from './answer-rules';
import { everyKey } from './drafts';
import { createFormAnswers } from './form-answers';
import { initialState, type WizardState } from './wizard-state';

const newForm = () =>
  createFormControl<FormValues>({ defaultValues: structuredClone(defaultConfig) });

function start(before: (form: ReturnType<typeof newForm>) => void = () => {}, loaded = rules) {
  const form = newForm();
  before(form);
  const state = createStore<WizardState>({
    ...initialState,
    config: defaultConfig,
    advice: [],
    presets: [],
  });
  const onEdit = vi.fn();
  const answers = createFormAnswers({
    fields,
    form,
    state,
    loadRules: async () => loaded,
    onEdit,
  });
  const error = (path: string) => form.getFieldState(path).error?.message;
  return { form, state, answers, onEdit, error };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createFormAnswers', () => {
  it('makes answers of what is typed, and reports each edit', async () => {
    const { form, state, answers, onEdit } = start();
    await answers.refresh();
    form.setValue('host.name', 'falcon');
    expect(state.get().query).toBe('v=1&host.name=falcon');
    expect(onEdit).toHaveBeenCalledTimes(1);
    answers.stop();
    form.setValue('host.name', 'kestrel');
    expect(state.get().query).toBe('v=1&host.name=falcon');
  });

  it('judges all answers once for each change', async () => {
    const judge = vi.fn(rules.judgeAnswers);
    const { form, answers } = start(undefined, { ...rules, judgeAnswers: judge });
    await answers.refresh();
    judge.mockClear();
    form.setValue('host.name', 'dev_vm');
    answers.leave('host.name');
    expect(judge).toHaveBeenCalledTimes(1);
    // Along with it Hyprland's source and the disk change.
    form.setValue('host.disk', 'pvscsi');
    judge.mockClear();
    form.setValue('host.arch', 'aarch64-linux');
    expect(form.getValues('host.disk')).toBe('nvme');
    expect(judge).toHaveBeenCalledTimes(1);
  });

  it('takes what was typed before the rules were here', async () => {
    const { form, state } = start();
    form.setValue('host.name', 'early-bird');
    await vi.waitFor(() => expect(state.get().query).toBe('v=1&host.name=early-bird'));
  });

  it('shows an error when the question is left, and takes it back when it is mended', async () => {
    const { form, answers, error } = start();
    await answers.refresh();
    form.setValue('host.name', 'dev_vm');
    expect(error('host.name')).toBeUndefined();
    answers.leave('host.name');
    expect(error('host.name')).toContain('can’t contain “_”');
    form.setValue('host.name', 'dev-vm');
    expect(error('host.name')).toBeUndefined();
    form.setValue('host.name', 'dev_vm2');
    expect(error('host.name')).toContain('can’t contain “_”');
  });

  it('judges what was typed and left before it listened', async () => {
    const { answers, error } = start((form) => form.setValue('user.sshKeys', ['sk-proj-x']));
    answers.leave('user.sshKeys');
    await answers.refresh();
    expect(error('user.sshKeys')).toBeDefined();
  });

  it('scolds nobody who only passed through, or emptied a box to type anew', async () => {
    const { form, answers, error } = start();
    await answers.refresh();
    answers.leave('host.name');
    form.setValue('host.name', '');
    answers.leave('host.name');
    expect(error('host.name')).toBeUndefined();
    const found = await answers.check(['host.name', 'user.name']);
    expect(found.map(({ path }) => path)).toEqual(['host.name']);
    expect(error('host.name')).toBe(found[0]?.message);
  });

  it('shows a sentence about two answers at both', async () => {
    const { form, answers, error } = start();
    await answers.refresh();
    form.setValue('host.swapGiB', 60);
    answers.leave('host.swapGiB');
    expect(error('host.swapGiB')).toContain('The disk is too small');
    expect(error('host.diskGiB')).toBe(error('host.swapGiB'));
  });

  it('keeps what would be valid instead', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    form.setValue('host.name', 'My VM');
    expect(state.get().problems[0]?.suggest).toBe('my-vm');
  });

  it('names the entry of a list that is wrong', async () => {
    const { form, answers, error } = start();
    await answers.refresh();
    form.setValue('host.openPorts', [8080, 'http']);
    answers.leave('host.openPorts');
    expect(error('host.openPorts')).toMatch(/^Entry 2: /);
  });

  it('adopts a link in the form, without taking it for an edit', async () => {
    const { form, state, answers, onEdit } = start();
    form.setValue('user.name', '_');
    const problems = await answers.adopt({
      query: 'v=1&host.name=falcon&host.disk=floppy',
      draft: undefined,
    });
    expect(form.getValues('host.name')).toBe('falcon');
    expect(form.getValues('user.name')).toBe('nixos');
    expect(state.get()).toMatchObject({ query: 'v=1&host.name=falcon', base: 'default' });
    expect(state.get().opened?.host.name).toBe('falcon');
    expect(problems.map(({ path }) => path)).toEqual(['host.disk']);
    expect(onEdit).toHaveBeenCalledTimes(1);
  });

  it('brings back what was typed and is not valid yet, and says so at once', async () => {
    const first = start();
    await first.answers.refresh();
    first.form.setValue('host.name', 'Bad Name');
    first.form.setValue('host.openPorts', [8080, 'http']);
    first.form.setValue('host.memoryGiB', 'much');
    const { query, unfinished } = first.state.get();
    expect(unfinished).toEqual({
      'host.name': 'Bad Name',
      'host.openPorts': [8080, 'http'],
      'host.memoryGiB': 'much',
    });

    const { form, state, answers, error } = start();
    // Of another version, or of another hand: an answer that no control can hold, and one to no question.
    const strange = { 'user.sshKeys': 'no list', 'host.cpus': true, 'host.colour': 'red' };
    const draft = { id: 'a', query, at: 1, unfinished: { ...unfinished, ...strange } };
    await answers.adopt({ query, draft });
    expect(form.getValues('host.name')).toBe('Bad Name');
    expect(form.getValues('host.openPorts')).toEqual([8080, 'http']);
    expect(error('host.name')).toContain('can’t contain');
    expect(state.get().unfinished).toEqual(unfinished);
    expect(state.get().restored).toHaveLength(3);
    expect(form.getValues('user.sshKeys')).toEqual([]);
    expect(form.getValues('host.cpus')).toBe(4);
  });

  it('keeps nothing that looks like a secret', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    form.setValue('user.sshKeys', ['-----BEGIN OPENSSH PRIVATE KEY-----', 'AAAA']);
    form.setValue('user.gitName', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a');
    form.setValue('host.name', 'x'.repeat(30_000));
    expect(state.get().problems.length).toBeGreaterThan(2);
    expect(state.get().unfinished).toEqual({});
  });

  it('distinguishes keys that came by a link from those that were typed here', async () => {
    const { form, state, answers } = start();
    const key = (byte: number) => {
      const blob = Buffer.from([0, 0, 0, 11, ...Buffer.from('ssh-ed25519'), 0, 0, 0, 32]);
      return `ssh-ed25519 ${Buffer.concat([blob, Buffer.alloc(32, byte)]).toString('base64')} k${byte}`;
    };
    form.setValue('user.sshKeys', [key(1), key(2)]);
    await answers.refresh();
    const { query } = state.get();
    expect(state.get().foreignKeys).toEqual([]);
    await answers.adopt({ query, draft: undefined });
    expect(state.get().foreignKeys).toEqual([key(1), key(2)]);
    form.setValue('user.sshKeys', [key(2), key(3)]);
    expect(state.get().foreignKeys).toEqual([key(2)]);
    // What this browser kept knows it, too.
    await answers.adopt({ query, draft: { id: 'a', query, at: 1, foreignKeys: [key(1)] } });
    expect(state.get().foreignKeys).toEqual([key(1)]);
    await answers.adopt({ query, draft: { id: 'a', query, at: 1 } });
    expect(state.get().foreignKeys).toEqual([]);
    await answers.adopt({ query, draft: { id: 'a', query, at: 1, foreignKeys: [everyKey] } });
    expect(state.get().foreignKeys).toEqual([key(1), key(2)]);
  });

  it('rules out what other answers exclude, once typing pauses', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    form.setValue('host.arch', 'aarch64-linux');
    vi.runAllTimers();
    expect(Object.keys(state.get().exclusions['host.disk'] ?? {}).sort()).toEqual([
      'lsilogic',
      'pvscsi',
    ]);
  });

  it('keeps what did not change the same object, so that nothing is drawn for it', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    const before = state.get();
    form.setValue('host.name', 'falcon');
    const after = state.get();
    expect(after.advice).toBe(before.advice);
    expect(after.verification).toBe(before.verification);
    expect(after.problems).toBe(before.problems);
  });

  it('applies the consequences of a choice, says so, and undoes them', async () => {
    const { form, state, answers, onEdit } = start();
    await answers.refresh();
    form.setValue('host.disk', 'pvscsi');
    form.setValue('host.arch', 'aarch64-linux');
    expect(form.getValues('host.disk')).toBe('nvme');
    expect(state.get().problems).toEqual([]);
    expect(state.get().config.hyprland.source).toBe('nixpkgs');
    expect(state.get().changeNotice).toMatchObject({
      title: 'Your answer to “Architecture” also changed',
    });
    expect(
      state
        .get()
        .changeNotice?.changes.map(({ path }) => path)
        .sort(),
    ).toEqual(['host.disk', 'hyprland.source']);
    expect(onEdit).toHaveBeenCalledTimes(2);
    answers.undo();
    expect(state.get().query).toBe('v=1&host.disk=pvscsi');
    expect(state.get().changeNotice).toBeUndefined();
    expect(state.get().consequences).toEqual([]);
  });

  it('applies the consequences of a choice that was made before the rules were here', async () => {
    const { form, state } = start();
    form.setValue('host.channel', 'nixos-26.05');
    await vi.waitFor(() => expect(form.getValues('hyprland.source')).toBe('nixpkgs'));
    expect(state.get().changeNotice?.changes).toHaveLength(1);
    form.setValue('hyprland.theme', 'nord');
    expect(state.get().changeNotice).toBeUndefined();
  });

  it('undoes several answers, but none that was given since', async () => {
    const { form, state, answers } = start();
    await answers.setAnswers('Taken from your browser', [
      { path: 'host.timeZone', to: 'Asia/Tokyo' },
      { path: 'host.locale', to: 'de_DE.UTF-8' },
    ]);
    form.setValue('host.timeZone', 'Europe/Lisbon');
    answers.undo();
    expect(state.get().query).toBe('v=1&host.timeZone=Europe/Lisbon');
  });

  it('undoes one change after the other, back to the first', async () => {
    const { form, state, answers } = start();
    form.setValue('hyprland.theme', 'nord');
    for (let gapsIn = 6; gapsIn <= 8; gapsIn++) {
      await answers.setAnswers('Surprise', [{ path: 'hyprland.gapsIn', to: gapsIn }]);
    }
    const queries = ['v=1&hyprland.gapsIn=7&hyprland.theme=nord'];
    queries.push('v=1&hyprland.gapsIn=6&hyprland.theme=nord', 'v=1&hyprland.theme=nord');
    for (const query of queries) {
      expect(state.get().changeNotice).toMatchObject({ title: 'Surprise' });
      answers.undo();
      expect(state.get().query).toBe(query);
    }
    expect(state.get().changeNotice).toBeUndefined();
  });

  it('undoes a choice and what came before it, until another answer ends that', async () => {
    const { form, state, answers } = start();
    await answers.setAnswers('Surprise', [{ path: 'hyprland.gapsIn', to: 6 }]);
    form.setValue('host.arch', 'aarch64-linux');
    expect(state.get().changeNotice).toMatchObject({
      title: 'Your answer to “Architecture” also changed',
    });
    answers.undo();
    expect(state.get()).toMatchObject({ query: 'v=1&hyprland.gapsIn=6', consequences: [] });
    expect(state.get().changeNotice).toMatchObject({ title: 'Surprise' });
    await answers.setAnswers('Surprise', [{ path: 'hyprland.gapsIn', to: 7 }]);
    form.setValue('hyprland.theme', 'nord');
    expect(state.get().changeNotice).toBeUndefined();
    await answers.setAnswers('Surprise', [{ path: 'hyprland.gapsIn', to: 8 }]);
    answers.undo();
    expect(state.get().changeNotice).toBeUndefined();
  });

  it('keeps twenty changes to undo', async () => {
    const { state, answers } = start();
    for (let gapsIn = 6; gapsIn < 36; gapsIn++) {
      await answers.setAnswers('Surprise', [{ path: 'hyprland.gapsIn', to: gapsIn }]);
    }
    let undone = 0;
    for (; state.get().changeNotice; undone++) answers.undo();
    expect(undone).toBe(20);
    expect(state.get().query).toBe('v=1&hyprland.gapsIn=15');
  });

  it('takes what a choice changed back with it, where the choice goes back to its default', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    form.setValue('host.arch', 'aarch64-linux');
    const before = state.get();
    expect(before.config.hyprland.source).toBe('nixpkgs');
    await answers.setAnswers('Back to the default', [{ path: 'host.arch', to: 'x86_64-linux' }]);
    expect(state.get().config).toEqual(defaultConfig);
    expect(state.get().consequences).toEqual([]);
    expect(state.get().changeNotice?.changes.map(({ path }) => path)).toEqual([
      'host.arch',
      'hyprland.source',
    ]);
    answers.undo();
    expect(state.get().query).toBe(before.query);
    expect(state.get().consequences).toEqual(before.consequences);
  });

  it('changes nothing along where all the answers are given, though only one differs', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    const given = fields.map(({ path, default: to }) =>
      path === 'host.arch' ? { path, to: 'aarch64-linux' } : { path, to },
    );
    await answers.setAnswers('The text changed', given, true);
    expect(form.getValues('hyprland.source')).toBe(defaultConfig.hyprland.source);
    expect(state.get().query).toBe('v=1&host.arch=aarch64-linux');
    answers.undo();
    expect(state.get().query).toBe('v=1');
  });

  it.each(presets)(
    'takes back each answer of the preset $title, and all, and undoes it',
    async (preset) => {
      const { form, state, answers } = start();
      await answers.adopt({ query: preset.query, draft: undefined });
      const before = structuredClone(form.getValues());
      const changed = fields.filter(
        ({ path, default: usual }) => JSON.stringify(getAt(before, path)) !== JSON.stringify(usual),
      );
      const requests = changed.map(({ path, default: to }) => ({ path, to }));
      for (const request of requests) {
        await answers.setAnswers('Back to the default', [request]);
        expect(getAt(form.getValues(), request.path)).toEqual(request.to);
        expect(state.get().problems).toEqual([]);
        answers.undo();
        expect(form.getValues()).toEqual(before);
      }
      await answers.setAnswers('Back to the defaults', requests);
      expect(state.get().config).toEqual(defaultConfig);
      answers.undo();
      expect(form.getValues()).toEqual(before);
    },
  );

  it('undoes to what was typed, valid or not', async () => {
    const { form, state, answers } = start();
    await answers.refresh();
    form.setValue('host.name', 'dev_vm');
    await answers.setAnswers('Back to the defaults', [{ path: 'host.name', to: 'vmware-guest' }]);
    expect(form.getValues('host.name')).toBe('vmware-guest');
    expect(state.get().problems).toEqual([]);
    answers.undo();
    expect(form.getValues('host.name')).toBe('dev_vm');
    expect(state.get().problems).toHaveLength(1);
  });

  it('asks about the SSH keys of a link again, where they came back by undoing', async () => {
    const { state, answers } = start();
    const key =
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x1 ada@laptop';
    await answers.adopt({ query: `v=1&user.sshKeys=${encodeURIComponent(key)}`, draft: undefined });
    const before = state.get().foreignKeys;
    expect(before).toHaveLength(1);
    await answers.setAnswers('Back to the default', [{ path: 'user.sshKeys', to: [] }]);
    expect(state.get().foreignKeys).toEqual([]);
    answers.undo();
    expect(state.get().config.user.sshKeys).toHaveLength(1);
    expect(state.get().foreignKeys).toEqual(before);
  });

  it('puts a preset over the answers, takes it away again, and undoes either', async () => {
    const { form, state, answers } = start();
    form.setValue('host.name', 'falcon');
    await answers.applyPreset('showcase');
    expect(state.get()).toMatchObject({ base: 'showcase', config: { host: { name: 'falcon' } } });
    expect(form.getValues('hyprland.blur')).toBe(true);
    answers.undo();
    expect(state.get().query).toBe('v=1&host.name=falcon');
    await answers.applyPreset('showcase');
    expect(state.get().changeNotice).toMatchObject({ title: 'The preset “showcase” changed' });
    await answers.applyPreset(undefined);
    expect(state.get().changeNotice).toMatchObject({ title: 'Putting the preset aside changed' });
    expect(state.get().query).toBe('v=1&host.name=falcon');
    await answers.setAnswers('Taken from your browser', [
      { path: 'host.timeZone', to: 'Asia/Tokyo' },
      { path: 'host.name', to: 'falcon' },
    ]);
    expect(state.get().changeNotice).toMatchObject({
      title: 'Taken from your browser',
      changes: [{}],
    });
    answers.undo();
    expect(state.get().query).toBe('v=1&host.name=falcon');
  });
});
