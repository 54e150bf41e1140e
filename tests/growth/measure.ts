/**
 * Whether work grows no faster than its input. Compares times of one and the same run, never with a clock's promise:
 * the least of several, again and again while the machine is busy, so that only real growth is left.
 * @param work does it for an input of size `n`
 */
export function isLinear(work: (n: number) => void): boolean {
  const n = 250;
  const took = (size: number) => {
    const start = performance.now();
    work(size);
    return performance.now() - start;
  };
  let little = Number.POSITIVE_INFINITY;
  let much = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 12; attempt++) {
    much = Math.min(much, took(8 * n));
    // A quadratic pattern takes some 50 ms here; what takes 2 on this machine needs no second look.
    if (much < 2) return true;
    little = Math.min(little, took(n), took(n));
    // Linear work is 8 times as much, quadratic 64 times.
    if (attempt > 0 && much < 20 * little) return true;
  }
  return false;
}
