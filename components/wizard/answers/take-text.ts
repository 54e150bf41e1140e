import { getAt } from '@/components/fields/form-values';
import { openPane } from '@/components/preview/pane-columns';
import type { Wizard } from '@/components/wizard/session/wizard-context';
import { readAnswersText } from './answers-text';

/**
 * What became of the text: there was none, it was applied, it says what the answers say already, it is not valid, or it
 * brought SSH keys whose owner Review asks for.
 */
export type TakenText = 'none' | 'taken' | 'same' | 'refused' | 'asks';

/** Applies the text of answers that is being edited, all of it or nothing. */
export async function takeText({
  fields,
  state,
  preview,
  setAnswers,
}: Pick<Wizard, 'fields' | 'state' | 'preview' | 'setAnswers'>): Promise<TakenText> {
  const edit = preview.get().answersText;
  if (!edit) return 'none';
  const result = edit.holdsSecret ? undefined : readAnswersText(edit.text, fields);
  if (!result || !('config' in result)) return 'refused';
  const { query, config } = state.get();
  const had = config.user.sshKeys;
  await setAnswers(
    'The text changed',
    fields.map(({ path }) => ({ path, to: getAt(result.config, path) })),
    true,
  );
  preview.set({ answersText: undefined });
  const added = edit.isForeign
    ? result.config.user.sshKeys.filter((key) => !had.includes(key))
    : [];
  if (added.length > 0) {
    state.set({ foreignKeys: [...new Set([...state.get().foreignKeys, ...added])] });
    return 'asks';
  }
  return state.get().query === query ? 'same' : 'taken';
}

/** Shows the text where it is edited, with its first problem if it has one. */
export function showText({ preview, go }: Pick<Wizard, 'preview' | 'go'>): void {
  preview.set({ tab: 'answers', answersView: 'text', inAddress: true, textWanted: true });
  openPane();
  const narrow = document.getElementById('show-files');
  if (narrow?.checkVisibility()) narrow.click();
  // The guide has no pane.
  else if (!narrow) void go('/review');
}

/**
 * Applies the text before a download, because a zip of other answers than those in sight helps nobody.
 * @returns whether to go on; what keeps from it was said
 */
export async function takeTextBefore(wizard: Wizard): Promise<'go on' | 'stay' | 'look'> {
  const taken = await takeText(wizard);
  if (taken === 'refused') {
    showText(wizard);
    return 'stay';
  }
  if (taken !== 'asks') return 'go on';
  wizard.announce('Nothing was downloaded yet: Review asks whose SSH keys the text brought.');
  return 'look';
}

/** Whether somebody typed this, sign by sign: of all that comes in another way, nobody knows who wrote it. */
export function isTyped(input: { inputType?: string; data?: string | null }): boolean {
  const { inputType = '', data } = input;
  return (
    /^(?:delete(?!ByDrag)|insert(?:Text|CompositionText|LineBreak|Paragraph)$)/.test(inputType) &&
    (data?.length ?? 0) <= longestTyped
  );
}

/** A word that was swiped on a phone; keyboards also insert a whole clipboard as if it was typed. */
const longestTyped = 24;
