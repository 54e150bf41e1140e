import type { NextRequest } from 'next/server';
import { originHeaders, requestOrigin } from '@/lib/http/origin';
import { terminalHelp } from '@/lib/http/terminal-help';

/** Only what asks from a terminal comes here; browsers get the page as it was built. */
export const config = {
  matcher: [
    {
      source: '/',
      has: [{ type: 'header', key: 'user-agent', value: '(?:curl|Wget|HTTPie|xh)/.*' }],
    },
  ],
};

/** The front door for a terminal: a page of text instead of a page. */
export function proxy(request: NextRequest): Response | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (/\btext\/html\b/i.test(request.headers.get('accept') ?? '')) return undefined;
  const text = terminalHelp(requestOrigin(request.headers) ?? request.nextUrl.origin);
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      Vary: `Accept, User-Agent, ${originHeaders}`,
    },
  });
}
