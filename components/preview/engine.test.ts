import { describe, expect, it, vi } from 'vitest';
import { createStore } from '@/components/store';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { digestAnywhere } from '@/lib/manifest';
import { createDigest, startPreview } from './engine';
import { emptyPreview, type PreviewedAnswers } from './preview-state';

function start({ filesWait = false } = {}) {
  const answers = createStore<PreviewedAnswers>({
    presets: [],
    config: defaultConfig,
    linkQuery: 'v=1',
    live: true,
    base: 'default',
    opened: undefined,
    focused: undefined,
  });
  const preview = createStore({ ...emptyPreview, filesWait });
  /** What waits for the next frame. */
  let waiting: (() => void) | undefined;
  const end = startPreview(
    answers,
    preview,
    () => {},
    (act) => {
      waiting = act;
      return () => {
        waiting = undefined;
      };
    },
  );
  const paint = () => {
    waiting?.();
    waiting = undefined;
  };
  return { answers, preview, paint, end };
}

const falcon: Config = { ...defaultConfig, host: { ...defaultConfig.host, name: 'falcon' } };

describe('startPreview', () => {
  it('shows the same files as every other door', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ config: falcon });
    expect([...(preview.get().files ?? [])]).toEqual([...generate(falcon).files]);
    paint();
    expect(preview.get().changes.get('hyprguest.json')).toBe('changed');
    end();
  });

  it('shows a key’s lines first, and counts over all files in the frame after', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ config: falcon });
    expect(preview.get().changes.size).toBe(0);
    paint();
    const { changes, counts } = preview.get();
    expect(counts.get('flake.nix')).toEqual({ added: 1, removed: 1 });
    // The same files and counts stay the same objects, so that the list of files is not drawn again.
    answers.set({ config: { ...falcon, host: { ...falcon.host, name: 'falcons' } } });
    paint();
    expect(preview.get().changes).toBe(changes);
    expect(preview.get().counts).toBe(counts);
    end();
  });

  it('shows the open file first, and makes all others in the frame after', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ focused: 'host.name' });
    const { files: before, selected = '' } = preview.get();
    answers.set({ config: falcon });
    const whole = generate(falcon);
    expect(preview.get().files).toBe(before);
    expect(preview.get().ahead).toMatchObject({ path: selected, text: whole.files.get(selected) });
    paint();
    expect([...(preview.get().files ?? [])]).toEqual([...whole.files]);
    expect(preview.get().ahead).toBeUndefined();
    expect(preview.get().counts.get('hyprguest.json')).toBeDefined();
    end();
  });

  it('makes the files in the frame after where the desktop is on show', () => {
    const { answers, preview, paint, end } = start({ filesWait: true });
    const { files } = preview.get();
    answers.set({ config: falcon });
    expect(preview.get().files).toBe(files);
    paint();
    expect([...(preview.get().files ?? [])]).toEqual([...generate(falcon).files]);
    end();
  });

  it('counts at once against another base', () => {
    const { answers, preview, end } = start();
    answers.set({ base: 'minimal' });
    expect(preview.get().changes.size).toBeGreaterThan(0);
    end();
  });

  it('opens the file of the question in focus, and leaves it open for one that writes nothing', () => {
    const { answers, preview, end } = start();
    answers.set({ focused: 'host.memoryGiB' });
    expect(preview.get()).toMatchObject({ selected: 'vmware/vmware-guest.vmx', fileShown: true });
    answers.set({ focused: 'host.containers' });
    expect(preview.get().selected).toBe('vmware/vmware-guest.vmx');
    preview.set({ follow: false });
    answers.set({ focused: 'host.kernel' });
    expect(preview.get().selected).toBe('vmware/vmware-guest.vmx');
    end();
  });
});

it('hashes a text once', () => {
  const slow = vi.fn(digestAnywhere);
  const digest = createDigest(slow);
  expect(digest('a')).toBe(digestAnywhere('a'));
  expect(digest('a')).toBe(digestAnywhere('a'));
  expect(slow).toHaveBeenCalledTimes(1);
});
