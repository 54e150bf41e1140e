import { useStore } from '@/components/store';
import { useWizard } from '@/components/wizard/session/wizard-context';

/** The address of a page with the present answers. */
export function useStepHref(path: string): string {
  const { state } = useWizard();
  const query = useStore(state, (s) => s.query);
  return query ? `${path}?${query}` : path;
}
