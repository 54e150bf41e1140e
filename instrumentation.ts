/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  // Within the condition, because Next builds this file for its edge runtime too and leaves out there what is in it.
  if (process.env.NEXT_RUNTIME === 'nodejs') (await import('@/lib/http/start')).start();
}
