import { usePathname } from 'next/navigation';

/** The address of the page that is shown, as `steps` has it: a plain web host may have put a slash behind it. */
export function usePage(): string {
  return usePathname().replace(/(.)\/$/, '$1');
}
