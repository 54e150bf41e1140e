import { problemResponse } from '@/lib/http/problem';

/** Where `lib/http/guard.ts` sends a request whose address cannot be read. */
function refuse(request: Request): Response {
  return problemResponse(request, 400, [{ path: '', message: 'This address cannot be read.' }]);
}

export const GET = refuse;
export const HEAD = refuse;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
export const OPTIONS = refuse;
