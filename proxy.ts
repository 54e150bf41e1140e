import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { originHeaders, requestOrigin } from '@/lib/http/origin';
import { developmentPolicy, readPolicies } from '@/lib/http/page-policy';
import { terminalHelp } from '@/lib/http/terminal-help';

/** Only documents come here: neither the routes for programs, nor files, nor what Next's router asks for. */
export const config = {
  matcher: [
    {
      source: '/((?!api/|_next/|desktops/).*)',
      missing: [
        { type: 'header', key: 'rsc' },
        { type: 'header', key: 'next-action' },
      ],
    },
  ],
};

const developing = process.env.NODE_ENV === 'development';

let policyFor = (path: string): string => {
  policyFor = developing
    ? () => developmentPolicy
    : readPolicies(join(/* turbopackIgnore: true */ process.cwd(), '.next/server/app'));
  return policyFor(path);
};

/** The front door: text for a terminal that asks for `/`, else the page as it was built, with the policy made for it. */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  if (pathname === '/' && isTerminal(request)) return help(request);
  // The form of a page without scripts. What scripts send is a server action, and does not come here.
  if (request.method === 'POST')
    return NextResponse.rewrite(new URL(`/api/plain${search}`, request.url));
  // A nonce beside 'unsafe-inline' would take that back, which developing needs.
  if (pathname === '/plain' && !developing) return passWithNonce(request);
  const response = NextResponse.next();
  response.headers.set('Content-Security-Policy', policyFor(pathname));
  return response;
}

/** The one page that is drawn when asked for: Next writes the nonce that it finds in the request into its scripts. */
function passWithNonce(request: NextRequest): Response {
  const nonce = `'nonce-${btoa(crypto.randomUUID())}'`;
  const policy = policyFor(request.nextUrl.pathname).replace("script-src 'self'", `$& ${nonce}`);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

function isTerminal({ headers, method }: NextRequest): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    /^(?:curl|Wget|HTTPie|xh)\//.test(headers.get('user-agent') ?? '') &&
    !/\btext\/html\b/i.test(headers.get('accept') ?? '')
  );
}

function help(request: NextRequest): Response {
  const text = terminalHelp(requestOrigin(request.headers) ?? request.nextUrl.origin);
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      Vary: `Accept, User-Agent, ${originHeaders}`,
    },
  });
}
