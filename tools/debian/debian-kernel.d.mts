/** The types of debian-kernel.mjs, for what is written in TypeScript. */
export function ensureKernel():
  | { kernel: string; modules: string[]; firmware: { code: string; variables: string } }
  | { reason: string };
