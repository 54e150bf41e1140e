import { anyOrigin } from '@/lib/http/cross-origin';
import { otherMethods } from '@/lib/http/methods';

/** Answers that the process lives. It does nothing else, so `npm run bench` measures other routes against it. */
export function GET(): Response {
  return new Response('ok\n', {
    headers: {
      ...anyOrigin,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  });
}
export const HEAD = GET;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
