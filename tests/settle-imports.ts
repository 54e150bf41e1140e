import { afterAll, vi } from 'vitest';

// Vitest breaks off what is still being imported when a file's tests are over. Where files share a process it keeps that failure, and
// every later file that imports the same module fails with it.
afterAll(() => vi.dynamicImportSettled());
