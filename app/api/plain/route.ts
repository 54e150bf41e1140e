import { answersFromForm } from '@/lib/http/answers';
import { otherMethods } from '@/lib/http/methods';

/** Where `lib/http/front-door.ts` sends the form of a page without scripts. */
export const POST = answersFromForm;
export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST');
