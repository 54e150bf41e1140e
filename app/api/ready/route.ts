import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { anyOrigin } from '@/lib/http/cross-origin';
import { otherMethods } from '@/lib/http/methods';

/** Makes a flake, to see whether the site can: a balancer asks before it sends anybody. */
export function GET(): Response {
  return new Response(`ready: ${generate(defaultConfig).files.size} files\n`, {
    headers: {
      ...anyOrigin,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  });
}
export const HEAD = GET;
export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'HEAD');
