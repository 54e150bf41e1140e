import { templates } from '../generated/templates';
import type { ConflictKind } from '../merge/merge-trees';

/** The guest's command is a script of its own, so its words are the source. */
const script = new Map(templates).get('modules/core/reconfigure.sh') ?? '';

/**
 * Why a file needs a choice, in words for its owner: the same in the page, on the command line and in the guest.
 * @throws Error where the guest's command does not know the kind
 */
export function reasonOf(kind: ConflictKind): string {
  const name = `why_${kind.replaceAll(' ', '_')}`;
  const words = new RegExp(`^${name}='([^']+)'$`, 'm').exec(script)?.[1];
  if (words === undefined) throw new Error(`reconfigure.sh has no ${name}`);
  return words;
}
