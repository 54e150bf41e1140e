/** Characters that a query may have. */
export const mostQuery = 8_000;

/** Keys that a query may have: far more than there are fields, since a list says the same as a repeated key. */
export const mostKeys = 200;

/** Bytes that a body may have. */
export const mostBody = 64 * 1024;

/** A route's own name for the length of its body, to become Content-Length (`guard.ts`): Next takes that one away. */
export const lengthHeader = 'x-body-length';

/** How long, in milliseconds, a server that shall stop waits for answers to be taken: those who start it give it a minute. */
export const lastAnswers = 50_000;
