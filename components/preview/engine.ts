/** Draws the files from the answers as they change. Loaded with the generator, after the page is usable. */

import type { Store } from '@/components/store';
import type { Config } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { drawKeySheet, generate } from '@/lib/generate';
import { type Digest, digestAnywhere, manifestPath } from '@/lib/manifest';
import type { FileTree } from '@/lib/render/file-tree';
import { baseOf, createHistory, differingFields, lastDownload, usableBase } from './bases';
import { fileChangedBy, fileOfField, type Written } from './files-of-answers';
import type { PreviewedAnswers, PreviewState } from './preview-state';
import { createRenderAlone } from './render-alone';
import { countChanges, type FileStatus, type LineCounts, treeChanges } from './tree-changes';

/** Keeps the last hashes, because hashing all files takes several milliseconds, and most are the same after a key. */
export function createDigest(digest: Digest = digestAnywhere): Digest {
  const mostKept = 400;
  const hashes = new Map<string, string>();
  return (text) => {
    const known = hashes.get(text);
    if (known !== undefined) return known;
    if (hashes.size >= mostKept) hashes.clear();
    const hash = digest(text);
    hashes.set(text, hash);
    return hash;
  };
}

/** Draws a sheet of keys only when it is another one than before: most answers do not touch it. */
export function createDrawKeys(draw = drawKeySheet): typeof drawKeySheet {
  let last: { sheetText: string; drawn: string } | undefined;
  return (sheet) => {
    const sheetText = JSON.stringify(sheet);
    if (last?.sheetText !== sheetText) last = { sheetText, drawn: draw(sheet) };
    return last.drawn;
  };
}

/** Counts lines that differ, anew only where a text is another one than before: a key changes few files. */
function createCounter() {
  let last = new Map<string, { before: unknown; after: unknown; counts: LineCounts }>();
  return (changed: Iterable<string>, base: FileTree, files: FileTree) => {
    const counted: typeof last = new Map();
    for (const path of changed) {
      const [before, after] = [base.get(path), files.get(path)];
      const known = last.get(path);
      counted.set(
        path,
        known && known.before === before && known.after === after
          ? known
          : { before, after, counts: countChanges(before, after) },
      );
    }
    last = counted;
    return new Map([...counted].map(([path, { counts }]) => [path, counts]));
  };
}

type Changes = ReadonlyMap<string, FileStatus>;

const sameChanges = (a: Changes, b: Changes) =>
  a.size === b.size && [...a].every(([path, status]) => b.get(path) === status);

type Counts = ReadonlyMap<string, LineCounts>;

const sameCounts = (a: Counts, b: Counts) =>
  a.size === b.size &&
  [...a].every(([path, { added, removed }]) => {
    const other = b.get(path);
    return other?.added === added && other.removed === removed;
  });

/**
 * Does something once the frame with what has changed by now is on the screen; at once where the page is not on the screen.
 * @returns a function that takes it back
 */
function afterFrame(act: () => void): () => void {
  if (document.hidden) {
    act();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * Keeps the preview in step with the answers: the open file at once, or the desktop, and the other files and what is counted over
 * all of them in the frame after, because a key's own lines need not wait for that.
 * @param announce says a sentence to screen readers; called at most once a second
 * @param later when files are counted; returns a function that takes it back
 * @returns a function that ends it
 */
export function startPreview(
  answers: Store<PreviewedAnswers>,
  preview: Store<PreviewState>,
  announce: (text: string) => void,
  later: (act: () => void) => () => void = afterFrame,
): () => void {
  let config: Config | undefined;
  let lastBases: readonly unknown[] = [];
  /** The base, and the answers that it stands for. */
  let against: (Written & { config: Config }) | undefined;
  const note = createHistory();
  preview.set({ downloaded: lastDownload.read() });
  let focused: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The files at the last announcement, while somebody types on. */
  let announcedFiles: FileTree | undefined;
  const count = createCounter();
  let stopCounting = () => {};
  const kept = { digest: createDigest(), drawKeys: createDrawKeys() };
  const renderAlone = createRenderAlone();

  const announceChanges = (before: FileTree | undefined, after: FileTree) => {
    if (!before) return;
    announcedFiles ??= before;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const touched = [...treeChanges(announcedFiles ?? after, after).keys()];
      announcedFiles = undefined;
      if (touched.length === 0) return;
      const names = touched.slice(0, 3).join(', ');
      const more = touched.length > 3 ? ` and ${touched.length - 3} more` : '';
      announce(
        `${touched.length} ${touched.length === 1 ? 'file' : 'files'} changed: ${names}${more}`,
      );
    }, 1000);
  };

  /** What differs, as far as it is not what is shown already. */
  const compare = (base: FileTree, files: FileTree): Partial<PreviewState> => {
    const shown = preview.get();
    const changes = treeChanges(base, files);
    const counts = count(changes.keys(), base, files);
    return {
      ...(!sameChanges(changes, shown.changes) && { changes }),
      ...(!sameCounts(counts, shown.counts) && { counts }),
    };
  };

  /**
   * Shows the open file as the answers make it, before all others are made.
   * @returns whether the others may wait: not where the file depends on them, or where more than answers has changed
   */
  const showOpenFile = (): boolean => {
    const state = answers.get();
    const { files, ahead, selected } = preview.get();
    const [base, opened] = lastBases;
    const isAnswer = state.config !== config && state.focused === focused;
    if (!state.live || !isAnswer || state.base !== base || state.opened !== opened) return false;
    const open = selected === undefined ? undefined : renderAlone(selected, state.config);
    if (!open) return false;
    const shown = ahead?.path === open.path ? ahead.text : files?.get(open.path);
    if (open.text !== shown) preview.set({ ahead: open });
    return true;
  };

  /** @param isLate whether the key's own frame is over, so that all may be counted at once */
  const update = (isLate: boolean) => {
    const state = answers.get();
    if (!state.live) return;
    const next: Partial<PreviewState> = {};
    if (state.config !== config) {
      config = state.config;
      const { files, provenance, imports } = generate(config, kept);
      announceChanges(preview.get().files, files);
      next.ahead = undefined;
      next.files = files;
      next.provenance = provenance;
      next.imports = imports;
    }
    const { previous, downloaded } = preview.get();
    const before = note(state.config);
    if (before !== previous) next.previous = before;
    const asked = state.base === lastBases[0] ? state.base : usableBase(state.base);
    const bases = [asked, state.opened, before, downloaded] as const;
    if (bases.some((part, index) => part !== lastBases[index])) {
      lastBases = bases;
      const base = baseOf(asked, { opened: state.opened, previous: before, downloaded });
      next.baseTitle = base.title;
      if (encodeQuery(base.config) !== preview.get().baseQuery) {
        const { files, provenance, query } = generate(base.config, kept);
        against = { files, provenance, config: base.config };
        next.base = files;
        next.baseQuery = query;
      }
    }
    const files = next.files ?? preview.get().files;
    const isCounted = next.base !== undefined || (next.files !== undefined && isLate);
    if (files && isCounted) Object.assign(next, compare(next.base ?? preview.get().base, files));
    const { follow, selected, provenance } = { ...preview.get(), ...next };
    if (follow && state.focused && (state.focused !== focused || next.files)) {
      const differs =
        against && differingFields(state.config, against.config).includes(state.focused);
      const path =
        against && differs && files
          ? // The list of answers has it, where nothing else differs by it.
            (fileChangedBy(state.focused, { files, provenance }, against, selected) ?? manifestPath)
          : fileOfField(provenance, state.focused, selected);
      if (path && path !== selected) next.selected = path;
      if (path) next.fileShown = true;
    }
    focused = state.focused;
    if (Object.keys(next).length > 0) preview.set(next);
    if (next.files && !isCounted) {
      stopCounting();
      stopCounting = later(() => {
        const { files, base } = preview.get();
        if (files) preview.set(compare(base, files));
      });
    }
    // Last, because this comes back here.
    if (asked !== state.base) answers.set({ base: asked });
  };

  let stopUpdate = () => {};
  update(false);
  const unsubscribe = answers.subscribe(() => {
    stopUpdate();
    if (preview.get().filesWait || showOpenFile()) stopUpdate = later(() => update(true));
    else update(false);
  });
  return () => {
    clearTimeout(timer);
    stopCounting();
    stopUpdate();
    unsubscribe();
  };
}
