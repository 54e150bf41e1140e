import { describeLooks, looksOf, rollLooks } from '@/components/playable/surprise';
import type { Wizard } from './wizard-context';

/** How the notice of a surprise begins. */
export const surpriseTitle = 'Surprise';

/**
 * Gives the answers other looks by chance, with one notice that can undo it.
 * @param random gives numbers from 0 up to 1
 */
export async function surprise(
  { state, setAnswers, announce }: Pick<Wizard, 'state' | 'setAnswers' | 'announce'>,
  random: () => number = Math.random,
): Promise<void> {
  const { config } = state.get();
  const looks = rollLooks(looksOf(config), config.hyprland.graphics === 'accelerated', random);
  const changes = Object.entries(looks).map(([key, to]) => ({ path: `hyprland.${key}`, to }));
  await setAnswers(surpriseTitle, changes);
  // Said whole, because the notice folds away all but the first three.
  announce(describeLooks(looks));
}
