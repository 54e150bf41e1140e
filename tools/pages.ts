import { essentialsStep, steps } from '@/components/wizard/step-list';

/** The pages that are built once and are the same for every query, as the site names them. */
export const builtPages: readonly string[] = [
  '/',
  ...[essentialsStep, ...steps].map(({ href }) => href),
  '/next-steps',
  '/options',
];
