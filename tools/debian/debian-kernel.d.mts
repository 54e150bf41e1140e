/** The types of debian-kernel.mjs, for what is written in TypeScript. */
export type ModuleSet = 'disc' | 'disk' | 'btrfs' | 'luks';
export type Kernel = {
  kernel: string;
  modules: (names: ModuleSet[]) => string[];
  firmware: { code: string; variables: string };
};
export function ensureKernel(): Kernel | { reason: string };
